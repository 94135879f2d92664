import type { Place } from '@/matching/mention-finder';
import { paragraphsOf } from './plain-text';
import { isCellOfLine, isPlainText, isUnread, runsOn } from './reading-rules';
import { createRunWriter } from './run-writer';
import { createLayerWriter, isTextLayer } from './text-layer';
import { firstIn, nextTo, parentOf, tagOf } from './true-element';

/** The text of neighbouring nodes that a reader sees as one: what is matched at once (policy R6.1). */
export interface TextRun {
  readonly text: string;
  readonly parts: readonly TextPart[];
  /** Where it stands, in a document that has no elements to tell. */
  readonly place?: Place;
}

/**
 * One node of a run, and the UTF-16 offset at which its text begins in the run; negative where the
 * run begins inside the node.
 */
export interface TextPart {
  readonly node: Text;
  readonly start: number;
}

/** What one block holds itself. */
export interface BlockText {
  readonly runs: readonly TextRun[];
  /** The blocks inside it; like the runs in document order. */
  readonly blocks: readonly Element[];
  /** Every node that was read as part of this block rather than of one inside it. */
  readonly nodes: readonly Node[];
}

/** An image or control in the line: no name reaches across it. */
const WALL = '\ufffc';

/** Read a block, but not the blocks inside it. */
export function readBlock(block: Element | ShadowRoot): BlockText {
  if (block instanceof Element && isPlainText(block)) return readPlainText(block);
  const writer = isTextLayer(block) ? createLayerWriter(block) : createRunWriter();
  const blocks: Element[] = [];
  const nodes: Node[] = [];

  function enter(node: Node): boolean {
    const part = node instanceof Element ? partOf(node) : undefined;
    if (part === 'block') {
      writer.end();
      blocks.push(node as Element); // Only elements are blocks.
      return false;
    }
    nodes.push(node);
    if (node instanceof Text) writer.text(node);
    else if (part !== undefined) writer.sign(SIGNS[part]);
    return part === 'inline' || part === 'cell';
  }

  walk(block, enter);
  writer.end();
  return { runs: writer.runs, blocks, nodes };
}

/** What stands in a run for an element in the line. */
const SIGNS = { break: '\n', wall: WALL, nothing: '', inline: '', cell: WALL } as const;

/** The part an element plays in the block it is in. */
function partOf(element: Element): keyof typeof SIGNS | 'block' {
  if (tagOf(element) === 'br') return 'break';
  if (tagOf(element) === 'img' || isEmptyHost(element)) return 'wall';
  if (isUnread(element)) return isSilent(element) ? 'nothing' : 'wall';
  if (isCellOfLine(element)) return 'cell';
  return runsOn(element) ? 'inline' : 'block';
}

// A loop and no recursion: pages may nest elements deeper than any stack.
function walk(root: Node, enter: (node: Node) => boolean): void {
  let node: Node | null = firstIn(root);
  while (node) {
    const inner = enter(node) ? firstIn(node) : null;
    node = inner ?? following(node, root);
  }
}

function following(node: Node, root: Node): Node | null {
  let at: Node | null = node;
  while (at && at !== root) {
    const next = nextTo(at);
    if (next) return next;
    at = parentOf(at);
  }
  return null;
}

function readPlainText(block: Element): BlockText {
  const texts = [...block.childNodes].filter((node) => node instanceof Text);
  return { runs: texts.flatMap((node) => [...paragraphsOf(node)]), blocks: [], nodes: texts };
}

// Whatever such an element shows comes from its shadow root, which is a block of its own.
function isEmptyHost(element: Element): boolean {
  return firstIn(element) === null && tagOf(element).includes('-') && runsOn(element);
}

// Notes and readings are set beside the line, not in it: what they stand next to stays one word.
function isSilent(element: Element): boolean {
  return ['sup', 'rt', 'rp', 'script', 'style', 'template'].includes(tagOf(element));
}

/** The range over [start, end) of a run's text, or undefined where its nodes have changed since. */
export function toRange(run: TextRun, start: number, end: number): StaticRange | undefined {
  const first = partAt(run, start);
  const last = partAt(run, end - 1);
  if (!first || !last) return undefined;
  const [startOffset, endOffset] = [start - first.start, end - last.start];
  if (startOffset > first.node.length || endOffset > last.node.length) return undefined;
  // A static range costs the page nothing when it changes; live ranges made 2,000 edits cost 180 ms.
  return new StaticRange({
    startContainer: first.node,
    startOffset,
    endContainer: last.node,
    endOffset,
  });
}

function partAt({ parts }: TextRun, offset: number): TextPart | undefined {
  return parts.findLast((part) => part.start <= offset);
}

/** The nearest block around a node: the unit that is read anew when the node changes. */
export function blockAround(node: Node | null): Element | ShadowRoot | undefined {
  let at = node;
  while (at) {
    if (at instanceof ShadowRoot) return at;
    if (at instanceof Element && !runsOn(at)) return at;
    at = parentOf(at);
  }
  return undefined;
}
