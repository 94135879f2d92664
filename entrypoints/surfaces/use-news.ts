import provenance from 'virtual:provenance';
import { useEffect, useState } from 'preact/hooks';
import { editionsSince } from '@/data/editions';
import type { Edition } from '@/data/schema';
import { native as browser } from '@/extension/native';
import { reportError } from '@/extension/report-error';
import { seenEdition } from '@/extension/seen-edition';

const seen = seenEdition(browser);

/** Editions since the reader last looked; from now on they are known. */
export function useNews(): readonly Edition[] {
  const [news, setNews] = useState<readonly Edition[]>([]);
  useEffect(() => {
    tellNews(setNews).catch(reportError);
  }, []);
  return news;
}

async function tellNews(tell: (news: readonly Edition[]) => void): Promise<void> {
  tell(editionsSince(provenance.editions, await seen.read()));
  // A private window leaves nothing behind.
  if (!browser.extension.inIncognitoContext) await seen.write(provenance.version);
}
