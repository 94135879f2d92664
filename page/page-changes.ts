/** What the records of a mutation observer say has become of the page. */

import { isOnPage, parentOf, tagOf } from './true-element';

/** What may have changed for a reader. */
export interface PageChanges {
  /** The nodes that have changed, or lost or gained children, or hold what may be read otherwise now. */
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
    targets: new Set(records.flatMap(targetsOf)),
    losers: new Set(losers.map(({ target }) => target)),
    added: addedElements(records),
    shown: shownElements(records),
  };
}

// Pages put scripts and styles in and take them out all the time.
const SILENT = new Set('script style link meta template noscript #comment'.split(' '));

function isOfText({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return true;
  return [...addedNodes, ...removedNodes].some((node) => !SILENT.has(kindOf(node)));
}

const kindOf = (node: Node) => (node instanceof Element ? tagOf(node) : node.nodeName);

// What is no longer read parts the text around it no more: it stands in its line as a wall.
function targetsOf({ type, target }: MutationRecord): Node[] {
  const outer = type === 'attributes' ? parentOf(target) : null;
  return outer ? [target, outer] : [target];
}

function addedElements(records: readonly MutationRecord[]): Element[] {
  const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
  return [...added].filter(
    (node): node is Element =>
      node instanceof Element && isOnPage(node) && !hasAncestorIn(node, added),
  );
}

function hasAncestorIn(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let at = parentOf(node); at; at = parentOf(at)) if (nodes.has(at)) return true;
  return false;
}

function shownElements(records: readonly MutationRecord[]): Element[] {
  const changed = records.filter(({ type }) => type === 'attributes');
  return [...new Set(changed.map(({ target }) => target as Element))].filter(isOnPage);
}
