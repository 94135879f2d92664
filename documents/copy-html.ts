/**
 * What may be shown of a web page that a reader has saved: its words and their order. They are written
 * anew, element by element from a list; nothing of the page's own markup comes along.
 */

/** Kept as they are. */
const KEPT = new Set(
  (
    'P H1 H2 H3 H4 H5 H6 DIV SECTION ARTICLE ASIDE NAV HEADER FOOTER ADDRESS BLOCKQUOTE PRE HR ' +
    'UL OL LI DL DT DD TABLE CAPTION THEAD TBODY TFOOT TR TH TD FIGURE FIGCAPTION DETAILS SUMMARY ' +
    'A SPAN B I EM STRONG U S SMALL MARK ABBR CITE Q DFN TIME BDI BDO INS DEL SUB SUP RUBY RT RP ' +
    'CODE KBD SAMP BR WBR'
  ).split(' '),
);
/** Left out with all that is in them. */
const LEFT_OUT = new Set(
  (
    'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE LINK META BASE IFRAME FRAME FRAMESET NOFRAMES OBJECT ' +
    'EMBED APPLET PARAM CANVAS AUDIO VIDEO SOURCE TRACK MAP AREA INPUT SELECT OPTION TEXTAREA BUTTON ' +
    'DATALIST DIALOG PROGRESS METER PORTAL FENCEDFRAME'
  ).split(' '),
);
const PICTURES = new Set(['IMG', 'PICTURE', 'SVG', 'VIDEO', 'CANVAS', 'IFRAME', 'OBJECT', 'EMBED']);
/** What is neither stands apart from the text around it, or runs on with it. */
const APART = new Set('BODY MAIN FORM FIELDSET CENTER MENU DIR HGROUP SEARCH LEGEND'.split(' '));
/** Attributes that are kept, with what they may hold. */
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  lang: /^[A-Za-z0-9-]+$/,
  dir: /^(?:ltr|rtl|auto)$/i,
  datetime: /^[\w:.+ -]+$/,
  colspan: /^\d{1,3}$/,
  rowspan: /^\d{1,3}$/,
  start: /^-?\d{1,6}$/,
};

/** A page's content, to be shown in a document of ours. */
export interface CopiedHtml {
  readonly content: DocumentFragment;
  /** How many pictures, films and frames were left out. */
  readonly leftOut: number;
}

/** Text becomes a document here and nowhere else, and that document is never shown. */
const policy = globalThis.trustedTypes?.createPolicy('inert-html', { createHTML: (text) => text });

/** A harmless copy of a page; its source is parsed where nothing of it runs or is fetched. */
export function copyHtml(source: string): CopiedHtml {
  const inert = policy?.createHTML(source) ?? source;
  const page = new DOMParser().parseFromString(inert, 'text/html');
  const content = document.createDocumentFragment();
  let leftOut = 0;
  // A list and no recursion: pages may nest elements deeper than any stack.
  const waiting: Pair[] = [[page.body, content]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [from, to] = next;
    waiting.push(...copyChildren(from, to));
    leftOut += [...from.childNodes].filter(isPicture).length;
  }
  return { content, leftOut };
}

/** A node of the page and its copy. */
type Pair = readonly [from: Node, to: Node];

// Gives those whose own children are to be copied.
function copyChildren(from: Node, to: Node): Pair[] {
  const pairs: Pair[] = [];
  for (const node of from.childNodes) {
    if (node instanceof Text) to.appendChild(document.createTextNode(node.data));
    const copy = node instanceof Element ? copyOf(node) : undefined;
    if (copy) pairs.push([node, to.appendChild(copy)]);
  }
  return pairs;
}

const isPicture = ({ nodeName }: Node) => PICTURES.has(nodeName.toUpperCase());

function copyOf(element: Element): Element | undefined {
  const name = element.nodeName.toUpperCase();
  const isHtml = element.namespaceURI === 'http://www.w3.org/1999/xhtml';
  if (!isHtml || LEFT_OUT.has(name) || isPicture(element) || element.hasAttribute('hidden')) {
    return undefined;
  }
  const copy = document.createElement(KEPT.has(name) ? name : APART.has(name) ? 'div' : 'span');
  for (const [attribute, allowed] of Object.entries(ATTRIBUTES)) {
    const value = element.getAttribute(attribute);
    if (value !== null && allowed.test(value)) copy.setAttribute(attribute, value);
  }
  if (name === 'A') linkTo(copy as HTMLAnchorElement, element.getAttribute('href') ?? '');
  return copy;
}

// Addresses within the site it came from lead nowhere from here.
function linkTo(link: HTMLAnchorElement, href: string): void {
  if (!URL.canParse(href) || !/^https?:$/.test(new URL(href).protocol)) return;
  link.href = href;
  link.target = '_blank';
  link.rel = 'noreferrer noopener';
}
