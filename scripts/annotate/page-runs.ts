import type { Mention } from '@/matching/mention-finder';
import type { Mark } from '@/page/painter';
import { readBlock, type TextRun } from '@/page/text-run';
import type { Stretch } from './first-mentions';
import type { PageMarks } from './scan-page';

/** A run of a page, and the mentions in it. */
export interface PageRun extends Stretch<Mention> {
  readonly block: Element;
  readonly text: string;
}

/** The runs of the page around us in the order of the document, with the marks on them as mentions. */
export function pageRuns(marks: PageMarks): PageRun[] {
  let section = 0;
  let lastHeading: Element | null = null;
  return inOrder(readRuns(document.documentElement)).map(({ block, run }) => {
    const heading = block.closest('h1, h2, h3');
    if (heading !== lastHeading) section += 1;
    lastHeading = heading;
    const mentions = (marks.get(block) ?? []).flatMap((mark) => toMention(mark, run) ?? []);
    return { block, text: run.text, length: run.text.length, section, mentions };
  });
}

interface ReadRun {
  readonly block: Element;
  readonly run: TextRun;
}

/** The runs that the scanner reads. */
function readRuns(root: Element): ReadRun[] {
  const found: ReadRun[] = [];
  const waiting = [root];
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    const { runs, blocks } = readBlock(block);
    for (const run of runs) if (run.text.trim() !== '') found.push({ block, run });
    waiting.push(...blocks);
  }
  return found;
}

// A block's own runs stand before, between and after the blocks inside it.
function inOrder(runs: readonly ReadRun[]): ReadRun[] {
  const places = new Map<Node, number>();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) places.set(walker.currentNode, places.size);
  const placeOf = ({ run }: ReadRun) => places.get(run.parts[0]?.node as Node) ?? 0; // No run without a node.
  return [...runs].sort((a, b) => placeOf(a) - placeOf(b));
}

function toMention({ topicId, range }: Mark, { parts }: TextRun): Mention | undefined {
  const first = parts.find(({ node }) => node === range.startContainer);
  const last = parts.find(({ node }) => node === range.endContainer);
  if (!first || !last) return undefined;
  return { topicId, start: first.start + range.startOffset, end: last.start + range.endOffset };
}
