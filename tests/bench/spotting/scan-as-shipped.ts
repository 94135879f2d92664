import type { Lookout } from '@/matching/lookout';
import type { MentionFinder } from '@/matching/mention-finder';
import { USUAL_STYLE } from '@/page/marking-style';
import { createOutlook } from '@/page/outlook';
import { createPainter } from '@/page/painter';
import { createScanner, type Scanner } from '@/page/scanner';

/**
 * Look at the document, read and paint it as the extension does, in slices; gives how many marks stand.
 * The finder is there only for pages that hold hints.
 */
export async function scanAsShipped(lookout: Lookout, finder: MentionFinder): Promise<number> {
  const stop = new AbortController();
  const { signal } = stop;
  const errors: unknown[] = [];
  const onError = (error: unknown) => void errors.push(error);
  let isHinted = false;
  const onHint = () => {
    isHinted = true;
  };
  await settle(createOutlook({ createLookout: () => lookout, signal, onHint, onError }));
  const painter = createPainter({ signal, style: USUAL_STYLE, onFirst: () => {} });
  const openPage = () => finder.openPage();
  if (isHinted) await settle(createScanner({ openPage, painter, signal, onError }));
  const { length } = [...painter.marks()];
  stop.abort();
  if (errors.length > 0) throw errors[0];
  return length;
}

async function settle(scanner: Scanner): Promise<void> {
  scanner.scan(document.body, true);
  while (!scanner.settled) await comeBack();
}

function comeBack(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
