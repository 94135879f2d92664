/** Pages whose own scripts get in the way. */
import { type HostilePage, page, scripted } from './hostile-page';

const RESTLESS = { isRestless: true } as const;

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
    `<form id="f">${['parentNode', 'childNodes', 'attributes', 'nodeType', 'tagName', 'getAttribute', 'hasAttribute', 'matches', 'closest', 'isConnected', 'textContent', 'checkVisibility', 'nextSibling', 'firstChild', 'contains', 'children', 'id', 'lang'].map((name) => `<input name="${name}">`).join('')}<p>KOMID</p></form>`,
    { marked: ['KOMID'] },
  ),
  page(
    'document.getElementById taken by a form',
    '<form name="getElementById"></form><img name="querySelectorAll"><img name="documentElement"><img name="body"><img name="createTreeWalker"><img name="hidden">',
  ),
  scripted(
    'custom elements that throw',
    `for (const [name, at] of [['x-a','constructor'],['x-b','connectedCallback'],['x-c','attributeChangedCallback']])
    customElements.define(name, class extends HTMLElement { static observedAttributes = ['a'];
      constructor() { super(); if (at === 'constructor') throw new Error('mine'); }
      connectedCallback() { if (at === 'connectedCallback') throw new Error('mine'); }
      attributeChangedCallback() { if (at === 'attributeChangedCallback') throw new Error('mine'); } });
    document.body.insertAdjacentHTML('beforeend', '<x-a>rain</x-a><x-b>rain</x-b><x-c a=1>rain</x-c>');`,
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
