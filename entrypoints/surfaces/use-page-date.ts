import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { ActivePage } from '@/extension/active-page';
import { pageDate } from '@/extension/page-date';

/** The day of the page before the reader, by its own word, ISO 8601; looked for once a page is there. */
export function usePageDate(page: ActivePage | undefined): string | undefined {
  const [date, setDate] = useState<{
    readonly of: ActivePage;
    readonly value: string | undefined;
  }>();
  useEffect(() => {
    if (!page) return;
    void pageDate(browser.scripting, page.tabId).then((value) => setDate({ of: page, value }));
  }, [page?.tabId, page?.url]);
  return date && date.of.tabId === page?.tabId && date.of.url === page.url ? date.value : undefined;
}
