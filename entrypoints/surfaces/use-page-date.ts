import { useEffect, useState } from 'preact/hooks';
import type { ActivePage } from '@/extension/active-page';
import { native as browser } from '@/extension/native';
import { pageDate } from '@/extension/page-date';

/** The day of the page before the reader, by its own word, ISO 8601; looked for once that is wanted. */
export function usePageDate(page: ActivePage | undefined, isWanted: boolean): string | undefined {
  const [date, setDate] = useState<{
    readonly of: ActivePage;
    readonly value: string | undefined;
  }>();
  useEffect(() => {
    if (!page || !isWanted) return;
    void pageDate(browser.scripting, page.tabId).then((value) => setDate({ of: page, value }));
  }, [page?.tabId, page?.url, isWanted]);
  return date && date.of.tabId === page?.tabId && date.of.url === page.url ? date.value : undefined;
}
