/** The page's tree as a reader takes it, in which a shadow root is part of its host. */

import { firstIn, holds, lastIn, parentOf, positionTo, rootOf } from './true-element';

/** What a node is in: its parent or, for a shadow root, its host; null at the top. */
export function outerOf(node: Node): Node | null {
  return parentOf(node) ?? hostOf(node);
}

/** Whether a node is in another, or is it; shadow roots are in their hosts. */
export function isWithin(node: Node, outer: Node): boolean {
  for (let at: Node | null = node; at; at = hostOf(rootOf(at))) {
    if (holds(outer, at)) return true;
  }
  return false;
}

/** Whether a node holds one text or nothing, as most paragraphs do: there is no need to look for what else is in it. */
export function isLeaf(node: Node): boolean {
  const first = firstIn(node);
  return first === null || (first instanceof Text && first === lastIn(node));
}

/** Negative where `one` begins before `other`, for sorting; what is in a shadow root comes with its host. */
export function inTreeOrder(one: Node, other: Node): number {
  const [ones, others] = [wayTo(one), wayTo(other)];
  for (let depth = 0; depth < ones.length && depth < others.length; depth += 1) {
    const order = inOneTree(ones[depth] as Node, others[depth] as Node);
    if (order !== 0) return order;
  }
  return ones.length - others.length;
}

function hostOf(root: Node): Element | null {
  return root instanceof ShadowRoot ? root.host : null;
}

/** The hosts around a node, outermost first, and the node itself. */
function wayTo(node: Node): Node[] {
  const way = [node];
  for (let host = hostOf(rootOf(node)); host; host = hostOf(rootOf(host))) {
    way.unshift(host);
  }
  return way;
}

function inOneTree(one: Node, other: Node): number {
  if (one === other) return 0;
  return positionTo(one, other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
