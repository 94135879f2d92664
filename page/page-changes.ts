/** What the records of a mutation observer say has become of the page. */

import { isOnPage, parentOf, tagOf } from './true-element';

/** What may have changed for a reader. */
export interface PageChanges {
  /** The nodes that have changed, or lost or gained children. */
  readonly targets: ReadonlySet<Node>;
  /** Those of them that have lost children. */
  readonly losers: ReadonlySet<Node>;
  /** The outermost elements that have come into the page. */
  readonly added: readonly Element[];
  /** Elements that may have become readable, or no longer be. */
  readonly shown: readonly Element[];
}

/** What these records say, of the page as it is now. */
export function changesIn(all: readonly MutationRecord[]): PageChanges {
  const records = all.filter(isOfText);
  const losers = records.filter(({ removedNodes }) => removedNodes.length > 0);
  return {
    targets: new Set(records.map(({ target }) => target)),
    losers: new Set(losers.map(({ target }) => target)),
    added: addedElements(records),
    shown: shownElements(records),
  };
}

// Pages put scripts and styles in and take them out all the time.
const SILENT = new Set('script style link meta template noscript #comment'.split(' '));

function isOfText({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return true;
  return hasWords(addedNodes) || hasWords(removedNodes);
}

// Loops, here and below: some pages put in thousands of nodes at a time.
function hasWords(nodes: NodeList): boolean {
  for (const node of nodes) if (!SILENT.has(kindOf(node))) return true;
  return false;
}

const kindOf = (node: Node) => (node instanceof Element ? tagOf(node) : node.nodeName);

function addedElements(records: readonly MutationRecord[]): Element[] {
  const added = new Set<Node>();
  for (const { addedNodes } of records) for (const node of addedNodes) added.add(node);
  const isInAdded = createIsIn(added);
  return [...added].filter(
    (node): node is Element =>
      node instanceof Element && isOnPage(node) && !isInAdded(parentOf(node)),
  );
}

/** What tells whether a node is one of these or in one; asked once for all that have one parent. */
function createIsIn(nodes: ReadonlySet<Node>): (parent: Node | null) => boolean {
  const known = new Map<Node | null, boolean>();
  return (parent) => {
    const answer = known.get(parent) ?? isIn(parent, nodes);
    known.set(parent, answer);
    return answer;
  };
}

function isIn(node: Node | null, nodes: ReadonlySet<Node>): boolean {
  for (let at = node; at; at = parentOf(at)) if (nodes.has(at)) return true;
  return false;
}

function shownElements(records: readonly MutationRecord[]): Element[] {
  const changed = records.filter(({ type }) => type === 'attributes');
  return [...new Set(changed.map(({ target }) => target as Element))].filter(isOnPage);
}
