/** Which elements we read, and which of them part text from text (policy R6). */
import { isTextPiece } from './text-layer';
import { outerOf } from './tree';

// R6.2: not prose, or the reader's own input, or nothing a mark could be drawn in.
const UNREAD = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT DATALIST OPTION BUTTON CODE PRE KBD SAMP MATH ' +
    'CANVAS IFRAME OBJECT EMBED AUDIO VIDEO PROGRESS METER HEAD TITLE NAV FOOTER RT RP'
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
  'B I EM STRONG U S SMALL MARK ABBR CITE Q DFN TIME FONT BDI BDO INS DEL SUB SUP RUBY RB WBR'.split(
    ' ',
  ),
);

/** Elements whose place in the line only their style tells, for sites restyle them freely. */
const UNDECIDED = new Set('A SPAN LABEL'.split(' '));

/** Whether neither this element nor anything in it is read or marked. */
export function isUnread(element: Element): boolean {
  if (isPlainText(element)) return false;
  if (UNREAD.has(element.tagName) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml')
    return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (isEditable(element)) return true;
  return UNREAD_ROLES.has(element.getAttribute('role') ?? '') || isNoteMark(element);
}

/** Whether a node is in nothing that is not read. */
export function isRead(node: Node): boolean {
  for (let at: Node | null = node; at; at = outerOf(at)) {
    if (at instanceof Element && isUnread(at)) return false;
  }
  return true;
}

/** Whether this is the one element in which a browser, or our reading desk, shows a plain text. */
export function isPlainText(element: Element): boolean {
  if (element.tagName !== 'PRE') return false;
  return element.ownerDocument.contentType === 'text/plain' || element.hasAttribute('data-text');
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

// R6.1: the raised number of a footnote must not end up inside a name.
function isNoteMark(element: Element): boolean {
  return element.tagName === 'SUP' && /^[[(]?[\d*†‡a-z][\])]?$/iu.test(element.textContent.trim());
}

const CELLS = new Set(['TD', 'TH']);
/** What may stand in a cell that is part of a line; anything else may hold paragraphs. */
const IN_LINE = [...INLINE, ...UNDECIDED, ...CELLS, 'BR', 'IMG'].join(',');
/** A row with more cells than this is a matrix, and says no one thing. */
const MOST_CELLS = 12;

/** Whether this is a cell that is read with its row: what stands beside it is told of it (policy R6.1). */
export function isCellOfLine(element: Element): boolean {
  const row = CELLS.has(element.tagName) ? element.parentElement : null;
  if (row?.tagName !== 'TR' || row.childElementCount > MOST_CELLS) return false;
  return row.querySelector(`:not(${IN_LINE})`) === null;
}

/** Whether this element's text runs on with the text around it, rather than standing apart. */
export function runsOn(element: Element): boolean {
  if (INLINE.has(element.tagName) || isCellOfLine(element)) return true;
  const isCustom = element.tagName.includes('-');
  if (!isCustom && !UNDECIDED.has(element.tagName)) return false;
  if (isTextPiece(element)) return true;
  const { display } = getComputedStyle(element);
  return display === 'inline' || display === 'contents' || display === 'ruby';
}
