/** Marks in document order. */
import type { Mark } from './painter';
import { inDocumentOrder } from './ranges';
import { rootOf } from './true-element';

/** So few marks are compared in pairs, for which browsers count siblings; more are met on a walk. */
const FEW = 64;

/** These marks in document order; those of one text node are given in theirs. What is in a shadow root comes with its host. */
export function inPageOrder(marks: readonly Mark[]): Mark[] {
  if (marks.length > FEW) return metOnWalk(marks);
  return [...marks].sort((one, other) => inDocumentOrder(one.range, other.range));
}

function metOnWalk(marks: readonly Mark[]): Mark[] {
  const byNode = new Map<Node, Mark[]>();
  for (const mark of marks) {
    const { startContainer } = mark.range;
    const inNode = byNode.get(startContainer);
    if (inNode) inNode.push(mark);
    else byNode.set(startContainer, [mark]);
  }
  const roots = rootsAround(byNode.keys());
  const met: Mark[] = [];
  for (const node of walk(document, roots)) {
    const inNode = byNode.get(node);
    if (!inNode) continue;
    met.push(...inNode);
    byNode.delete(node);
    if (byNode.size === 0) break;
  }
  return met;
}

/** The shadow roots around these nodes, by their hosts. */
function rootsAround(nodes: Iterable<Node>): ReadonlyMap<Node, ShadowRoot> {
  const roots = new Map<Node, ShadowRoot>();
  for (const node of nodes) {
    let root = rootOf(node);
    while (root instanceof ShadowRoot && !roots.has(root.host)) {
      roots.set(root.host, root);
      root = rootOf(root.host);
    }
  }
  return roots;
}

function* walk(tree: Node, roots: ReadonlyMap<Node, ShadowRoot>): Generator<Node> {
  const kinds = NodeFilter.SHOW_TEXT | (roots.size > 0 ? NodeFilter.SHOW_ELEMENT : 0);
  const walker = document.createTreeWalker(tree, kinds);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    yield node;
    const root = roots.get(node);
    if (root) yield* walk(root, roots);
  }
}
