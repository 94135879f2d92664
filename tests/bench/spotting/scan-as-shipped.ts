import type { MentionFinder } from '@/matching/mention-finder';
import { createScout } from '@/matching/scout';
import { createPainter } from '@/page/painter';
import { createScanner } from '@/page/scanner';
import { someRun } from './spot';

/**
 * Read and paint the document as the extension does, in slices; gives how many marks stand. The finder
 * is there only for pages that hold a hint.
 */
export async function scanAsShipped(
  mayHold: (raw: string) => boolean,
  finder?: MentionFinder,
): Promise<number> {
  if (!finder) return await scan(createScout(mayHold, () => {}));
  someRun(document.body, ({ text }) => mayHold(text)); // Up to the first hint, the page is read twice.
  return await scan(finder);
}

async function scan(finder: MentionFinder): Promise<number> {
  const stop = new AbortController();
  const { signal } = stop;
  const painter = createPainter(signal);
  const errors: unknown[] = [];
  const openPage = () => finder.openPage();
  const onError = (error: unknown) => errors.push(error);
  const scanner = createScanner({ openPage, painter, signal, onError });
  scanner.scan(document.body, true);
  while (!scanner.settled) await comeBack();
  const { length } = [...painter.marks()];
  stop.abort();
  if (errors.length > 0) throw errors[0];
  return length;
}

function comeBack(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
