/** Which elements we read, and which of them part text from text (policy R6). */
import { isTextPiece } from './text-layer';
import { outerOf } from './tree';
import { attributeOf, hasAttribute, namespaceOf, tagOf } from './true-element';

// R6.2: not prose, or the reader's own input, or nothing a mark could be drawn in.
const UNREAD = new Set(
  (
    'script style noscript template textarea input select datalist option button code pre kbd samp math ' +
    'canvas iframe object embed audio video progress meter head title nav footer rt rp br'
  ).split(' '),
);

const UNREAD_ROLES = new Set([
  'textbox',
  'searchbox',
  'combobox',
  'navigation',
  'contentinfo',
  'menu',
  'menubar',
]);

/** Elements that are always within a line of text. */
const INLINE = new Set(
  'b i em strong u s small mark abbr cite q dfn time font bdi bdo ins del sub sup ruby rb wbr'.split(
    ' ',
  ),
);

/** Elements whose place in the line only their style tells, for sites restyle them freely. */
const UNDECIDED = new Set('a span label'.split(' '));

/** Whether neither this element nor anything in it is read or marked. */
export function isUnread(element: Element): boolean {
  if (isPlainText(element)) return false;
  if (UNREAD.has(tagOf(element)) || namespaceOf(element) !== 'http://www.w3.org/1999/xhtml')
    return true;
  if (hasAttribute(element, 'hidden') || attributeOf(element, 'aria-hidden') === 'true')
    return true;
  if (isEditable(element)) return true;
  return UNREAD_ROLES.has(attributeOf(element, 'role') ?? '') || isNoteMark(element);
}

/** Whether a node is in nothing that is not read. */
export function isRead(node: Node): boolean {
  for (let at: Node | null = node; at; at = outerOf(at)) {
    if (at instanceof Element && isUnread(at)) return false;
  }
  return true;
}

/** `isRead` for as long as nothing on the page changes: what many nodes are in is asked about once. */
export function createIsRead(): (node: Node) => boolean {
  const known = new Map<Node | null, boolean>();
  return (node) => {
    if (node instanceof Element && isUnread(node)) return false;
    const outer = outerOf(node);
    const answer = known.get(outer) ?? (outer === null || isRead(outer));
    known.set(outer, answer);
    return answer;
  };
}

/** Whether this is the one element in which a browser, or our reading desk, shows a plain text. */
export function isPlainText(element: Element): boolean {
  if (tagOf(element) !== 'pre') return false;
  return element.ownerDocument.contentType === 'text/plain' || element.hasAttribute('data-text');
}

function isEditable(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  return editable !== null && editable !== 'false';
}

// R6.1: the raised number of a footnote must not end up inside a name.
function isNoteMark(element: Element): boolean {
  return tagOf(element) === 'sup' && /^[[(]?[\d*†‡a-z][\])]?$/iu.test(element.textContent.trim());
}

const CELLS = new Set(['td', 'th']);
/** What may stand in a cell that is part of a line; anything else may hold paragraphs. */
const IN_LINE = [...INLINE, ...UNDECIDED, ...CELLS, 'br', 'img'].join(',');
/** A row with more cells than this is a matrix, and says no one thing. */
const MOST_CELLS = 12;

/** Whether this is a cell that is read with its row: what stands beside it is told of it (policy R6.1). */
export function isCellOfLine(element: Element): boolean {
  const row = CELLS.has(tagOf(element)) ? element.parentElement : null;
  if (row === null || tagOf(row) !== 'tr' || row.childElementCount > MOST_CELLS) return false;
  return row.querySelector(`:not(${IN_LINE})`) === null;
}

// What has no slot in the shadow root around it has no style at all until it is given one.
const RUNNING_ON = /^(?:inline|contents|ruby)?$/;

/** Whether this element's text runs on with the text around it, rather than standing apart. */
export function runsOn(element: Element): boolean {
  if (INLINE.has(tagOf(element)) || isCellOfLine(element)) return true;
  const isCustom = tagOf(element).includes('-');
  if (!isCustom && !UNDECIDED.has(tagOf(element))) return false;
  if (isTextPiece(element)) return true;
  return RUNNING_ON.test(getComputedStyle(element).display);
}
