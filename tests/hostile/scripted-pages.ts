/** Pages whose own scripts get in the way. */
import { type HostilePage, page, scripted } from './hostile-page';

const RESTLESS = { isRestless: true } as const;

/** What nodes and elements have of their own, as far as anything of ours may ask for it. */
const NAMES_OF_ELEMENTS = [
  ...'parentNode parentElement childNodes children firstChild lastChild nextSibling previousSibling'.split(
    ' ',
  ),
  ...'nextElementSibling previousElementSibling firstElementChild childElementCount isConnected'.split(
    ' ',
  ),
  ...'nodeType nodeName nodeValue textContent ownerDocument tagName localName namespaceURI id lang'.split(
    ' ',
  ),
  ...'className classList attributes style dataset hidden dir slot shadowRoot innerHTML outerHTML'.split(
    ' ',
  ),
  ...'getAttribute hasAttribute matches closest contains getRootNode querySelector querySelectorAll'.split(
    ' ',
  ),
  ...'getElementsByTagName compareDocumentPosition checkVisibility scrollIntoView append remove'.split(
    ' ',
  ),
  ...'getBoundingClientRect getClientRects addEventListener openOrClosedShadowRoot submit'.split(
    ' ',
  ),
];

export const SCRIPTED: readonly HostilePage[] = [
  scripted(
    'frozen prototypes',
    'for (const x of [Object, Array, String, RegExp, Map, Set, Promise, Node, Element, Document, EventTarget]) Object.freeze(x.prototype);',
  ),
  scripted(
    'Array.prototype with enumerable extras',
    'Array.prototype.extra = () => {}; Object.prototype.extra = 7;',
  ),
  scripted(
    'broken built-ins',
    `Array.prototype.map = Array.prototype.filter = String.prototype.slice = () => { throw new Error('mine'); };
    Map = Set = WeakMap = Promise = undefined;`,
  ),
  scripted(
    'broken DOM methods',
    `for (const [o, k] of [[Node.prototype,'appendChild'],[Element.prototype,'attachShadow'],[Document.prototype,'createElement'],[Element.prototype,'querySelectorAll'],[EventTarget.prototype,'addEventListener']])
    o[k] = () => { throw new Error('mine'); };`,
  ),
  scripted(
    'broken observers',
    'MutationObserver = IntersectionObserver = ResizeObserver = class { constructor() { throw new Error("mine"); } };',
  ),
  scripted(
    'a highlight registry that throws',
    `Object.defineProperty(CSS, 'highlights', { get() { throw new Error('mine'); } }); Highlight = undefined; StaticRange = undefined;`,
  ),
  scripted(
    'a registry that is cleared in every frame',
    '(function clear() { CSS.highlights.clear(); requestAnimationFrame(clear); })();',
    { ...RESTLESS, marked: [] },
  ),
  page(
    'names of the window taken by elements',
    [
      'chrome',
      'browser',
      'CSS',
      'document',
      'navigator',
      'scheduler',
      'Highlight',
      'StaticRange',
      'requestAnimationFrame',
      'parallax',
    ]
      .map((id) => `<i id="${id}" name="${id}">rain</i>`)
      .join(''),
  ),
  page(
    'a form that hides what elements have',
    `<form id="f">${NAMES_OF_ELEMENTS.map((name) => `<input name="${name}">`).join('')}A.Q. <b>Khan</b><p>KOMID</p></form>`,
    { marked: ['A.Q. Khan', 'KOMID'] },
  ),
  page(
    'document.getElementById taken by a form',
    '<form name="getElementById"></form><img name="querySelectorAll"><img name="documentElement"><img name="body"><img name="createTreeWalker"><img name="hidden">',
  ),
  scripted(
    'custom elements that throw in every callback',
    `const fail = () => { throw new Error('mine'); };
    const deeds = ['connectedCallback', 'disconnectedCallback', 'adoptedCallback', 'attributeChangedCallback', 'formAssociatedCallback', 'formDisabledCallback', 'formResetCallback', 'connectedMoveCallback'];
    for (const deed of ['constructor', ...deeds]) {
      const name = 'x-' + deed.toLowerCase();
      const type = class extends HTMLElement { static formAssociated = true; static observedAttributes = ['a'];
        constructor() { super(); if (deed === 'constructor') fail(); } };
      for (const other of deeds) type.prototype[other] = other === deed ? fail : () => {};
      customElements.define(name, type);
    }
    for (const name of ['constructor', ...deeds]) document.body.insertAdjacentHTML('beforeend', '<form><fieldset><x-' + name + ' a=1>A.Q. Khan</x-' + name + '></fieldset></form>');
    for (const one of document.querySelectorAll('form *')) { one.toggleAttribute('a'); one.toggleAttribute('disabled'); one.remove(); document.body.append(one); }`,
    { marked: ['A.Q. Khan', 'KOMID'], isRestless: true },
  ),
  scripted(
    'getters of nodes that throw',
    `for (const type of [Node, Element, HTMLElement, CharacterData, Document, ShadowRoot, Range, StaticRange, MutationRecord])
      for (const [key, { get, configurable }] of Object.entries(Object.getOwnPropertyDescriptors(type.prototype)))
        if (get && configurable && !['outerHTML', 'documentElement', 'readyState'].includes(key)) Object.defineProperty(type.prototype, key, { get() { throw new Error('mine'); } });`,
  ),
  scripted(
    'document.all called and counted for ever',
    `let n = 0; (function go() { n += document.all.length + (document.all('x') ? 1 : 0); requestAnimationFrame(go); })();`,
  ),
  scripted(
    'a storm of texts, attributes and children in every frame',
    `const d = document.body.appendChild(document.createElement('section')); let n = 0;
    (function go() { n++; for (let i = 0; i < 200; i++) { const p = d.children[i] ?? d.appendChild(document.createElement('p'));
      p.textContent = 'rain ' + n; p.hidden = n % 2 > 0; p.setAttribute('role', n % 3 ? 'menu' : 'note'); d.prepend(p); } requestAnimationFrame(go); })();`,
    RESTLESS,
  ),
  scripted(
    '1,000 changes a frame for ever',
    `const d = document.body.appendChild(document.createElement('div'));
    (function go() { for (let i = 0; i < 1000; i++) { const p = document.createElement('p'); p.textContent = 'rain ' + i; d.append(p); } while (d.childNodes.length > 3000) d.firstChild.remove(); requestAnimationFrame(go); })();`,
    RESTLESS,
  ),
  scripted(
    'a mention that is rewritten for ever',
    `const d = document.body.appendChild(document.createElement('p')); let n = 0;
    setInterval(() => { d.textContent = 'A.Q. Khan ' + n++; }, 1);`,
    { ...RESTLESS, marked: [] },
  ),
  scripted(
    'a document written anew ten times',
    `let n = 0; const again = () => { if (n++ < 10) { document.open(); document.write('<!doctype html><p>KOMID ' + n + '</p>'); document.close(); setTimeout(again, 50); } }; addEventListener('load', () => setTimeout(again, 100));`,
    { ...RESTLESS, marked: [] },
  ),
  scripted(
    'an element that is moved for ever',
    `const a = document.body.appendChild(document.createElement('div')); const b = document.body.appendChild(document.createElement('div')); const p = document.createElement('p'); p.textContent = 'rain';
    setInterval(() => { (p.parentNode === a ? b : a).append(p); }, 1);`,
    RESTLESS,
  ),
  scripted(
    'a root element taken away and put back',
    `setTimeout(() => { const html = document.documentElement; html.remove(); setTimeout(() => document.append(html), 200); }, 200);`,
    RESTLESS,
  ),
  scripted(
    'mutations inside its own observer',
    `let n = 0; new MutationObserver(() => { if (n++ < 3000) document.body.dataset.n = n; }).observe(document, { subtree: true, attributes: true, childList: true }); document.body.dataset.n = 'x';`,
    RESTLESS,
  ),
  scripted(
    'all events swallowed',
    `for (const type of ['pointermove','mousemove','keydown','click','visibilitychange','pageshow','scroll']) window.addEventListener(type, (e) => { e.stopImmediatePropagation(); }, true);`,
  ),
  scripted(
    'forged events',
    `setInterval(() => { for (const p of document.querySelectorAll('p')) for (const t of ['pointermove','pointerover','mouseenter','click']) p.dispatchEvent(new PointerEvent(t, { bubbles: true, clientX: 20, clientY: 20 })); }, 20);`,
  ),
  scripted(
    'a history of 500 addresses',
    `let n = 0; const t = setInterval(() => { history.replaceState(0, '', '?' + n); if (++n > 80) clearInterval(t); }, 5);`,
    RESTLESS,
  ),
  scripted('a hot loop of 3 s', 'const end = Date.now() + 3000; while (Date.now() < end);'),
];
