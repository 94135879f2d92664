import type { DeskFindings } from '@/components/desk-document';
import type { PageMarks } from '@/page/page-marks';
import { ask } from './ask-here';

/** How often a document that is still being read is asked what it touches, ms. */
const ASK_AGAIN_MS = 300;

/** Tell what a document touches, again and again until all of it has been read. */
export async function followFindings(
  marks: PageMarks,
  isRead: () => boolean,
  signal: AbortSignal,
  tell: (findings: DeskFindings) => void,
): Promise<void> {
  for (let wasRead = false; ; ) {
    const isWhole = wasRead && marks.report().settled;
    const findings = await findingsOf(marks, isWhole);
    if (signal.aborted) return;
    tell(findings);
    if (isWhole) return;
    wasRead = isRead(); // What came last has been seen by the next look.
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    if (signal.aborted) return;
  }
}

async function findingsOf(marks: PageMarks, isWhole: boolean): Promise<DeskFindings> {
  const places = marks.places();
  const found = new Map<string, { count: number; pages: Set<number> }>();
  for (const { topicId, node } of places) {
    const entry = found.get(topicId) ?? { count: 0, pages: new Set() };
    found.set(topicId, entry);
    entry.count += 1;
    const page = pageOf(node);
    if (page !== undefined) entry.pages.add(page);
  }
  if (found.size === 0) return { isWhole, items: [] };
  try {
    const topics = await ask('topics', [...found.keys()]);
    const items = topics.map((topic) => {
      const { count, pages } = found.get(topic.id) ?? { count: 0, pages: new Set<number>() };
      return { topic, count, pages: [...pages].sort((a, b) => a - b) };
    });
    return { isWhole, items };
  } catch {
    return { isWhole, items: [], hasFailed: true };
  }
}

function pageOf(node: Node): number | undefined {
  const page = node.parentElement?.closest<HTMLElement>('[data-page]')?.dataset.page;
  return page === undefined ? undefined : Number(page);
}
