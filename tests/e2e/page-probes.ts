import type { Page } from 'puppeteer-core';

/**
 * The first script of a page that looks for extensions: it notes all that happens to the page from then on,
 * by all the means that a page has. `sights()` tells what it has seen that it did not do itself, sorted.
 *
 * Written to run as text in any page. What it looks with it has taken aside before it lays its traps.
 */
export const PROBES = `(() => {
  const NAMES = ['dotted-underline', 'soft-background', 'solid-underline'];
  const seen = new Set();
  const ownKeys = Reflect.ownKeys, style = getComputedStyle;
  let isLooking = false; // What the page calls itself to look is nothing it sees.
  const say = (what) => void (isLooking || seen.add(what));
  const things = { window, document, navigator, CSS, performance };
  const keysOf = (thing) => ownKeys(thing).map(String);
  const stackOf = () => /[a-z]+-extension:/.exec(new Error().stack)?.[0] ?? '';
  const trap = (owner, name) => {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    if (typeof before?.value !== 'function') return;
    Object.defineProperty(owner, name, { ...before, value: new Proxy(before.value, {
      apply: (it, self, args) => (say('call ' + name + stackOf()), Reflect.apply(it, self, args)),
      construct: (it, args) => (say('construct ' + name + stackOf()), Reflect.construct(it, args)),
    }) });
  };
  const log = (records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      for (const node of addedNodes) say('added ' + node.nodeName + ' to ' + target.nodeName);
      for (const node of removedNodes) say('removed ' + node.nodeName + ' from ' + target.nodeName);
      if (type === 'attributes') say('attribute ' + attributeName);
      if (type === 'characterData') say('text');
    }
  };
  const observer = new MutationObserver(log);
  const take = observer.takeRecords.bind(observer);
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document, everything);
  const EVENTS = ['focusin', 'focusout', 'selectionchange', 'scroll', 'message', 'error', 'unhandledrejection',
    'securitypolicyviolation', 'toggle', 'beforetoggle', 'copy', 'click', 'keydown'];
  for (const type of EVENTS) {
    addEventListener(type, ({ target, message = '', reason = '', blockedURI = '' }) =>
      say(['event', type, target?.nodeName ?? 'window', message, reason, blockedURI].filter(Boolean).join(' ')), true);
  }
  for (const type of ['csp-violation', 'deprecation', 'intervention']) {
    globalThis.ReportingObserver &&
      new ReportingObserver((all) => all.forEach(({ type }) => say('report ' + type)), { types: [type] }).observe();
  }
  const before = {};
  const begin = () => {
    for (const [name, thing] of Object.entries(things)) before[name] = new Set(keysOf(thing));
    for (const owner of [Node, Element, HTMLElement, Document, Range, ShadowRoot, EventTarget, Window, Selection, Text,
      CharacterData, TreeWalker, MutationObserver, HighlightRegistry, Highlight, CSSStyleSheet, DOMTokenList,
      Performance, Storage, IDBFactory, CaretPosition, History]) {
      for (const name of ownKeys(owner.prototype)) if (typeof name === 'string' && name !== 'constructor') trap(owner.prototype, name);
    }
    for (const name of ['getComputedStyle', 'getSelection', 'requestAnimationFrame', 'requestIdleCallback', 'setTimeout',
      'queueMicrotask', 'fetch', 'postMessage', 'scrollBy', 'scrollTo', 'matchMedia', 'structuredClone', 'find',
      'Highlight', 'StaticRange', 'Range', 'MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'CSSStyleSheet',
      'AbortController', 'Promise', 'Proxy', 'Worker', 'BroadcastChannel', 'Image', 'XMLHttpRequest', 'WebSocket',
      'addEventListener', 'dispatchEvent']) {
      if (name !== 'Proxy') trap(globalThis, name);
    }
  };
  const elementAt = Object.getOwnPropertyDescriptor(Document.prototype, 'elementFromPoint').value;
  const sheets = Object.getOwnPropertyDescriptor(Document.prototype, 'styleSheets').get;
  const entries = Performance.prototype.getEntries;
  const forEach = HighlightRegistry.prototype.forEach;
  const computed = (name) => JSON.stringify([...'textDecorationLine backgroundColor textUnderlineOffset'.split(' ')]
    .map((key) => style(document.querySelector('p'), '::highlight(' + name + ')')[key]));
  // What shows the box of a card, tried on one of the page's own.
  const opens = () => {
    const box = Object.assign(document.createElement('div'), { className: 'kept-open', popover: 'manual', style: 'display: none' });
    document.body.append(box);
    box.showPopover();
    const isSeen = style(box).display !== 'none';
    box.remove();
    take();
    return isSeen;
  };
  globalThis.forgetSights = () => { log(take()); seen.clear(); };
  globalThis.sights = () => {
    log(take());
    isLooking = true;
    const now = new Set(seen);
    forEach.call(CSS.highlights, ({ size }, name) => now.add('highlight ' + name + ' ' + size));
    const none = computed('nobody-has-this-name');
    for (const name of NAMES) if (computed(name) !== none) now.add('style of ' + name);
    if (opens()) now.add('style of kept-open');
    const { children } = document.documentElement;
    for (const child of [...children].slice(2)) now.add('child ' + child.outerHTML + ' ' + child.shadowRoot);
    if (sheets.call(document).length > 0) now.add('style sheet');
    if (document.adoptedStyleSheets.length > 0) now.add('adopted style sheet');
    for (const [name, thing] of Object.entries(things))
      for (const key of keysOf(thing)) if (!before[name].has(key)) now.add(name + '.' + key);
    for (const { entryType, name } of entries.call(performance))
      if (/extension/.test(name) || (entryType === 'resource' && !name.endsWith('/favicon.ico'))) now.add('entry ' + entryType + ' ' + name);
    for (let y = 5; y < innerHeight; y += 20) for (let x = 5; x < innerWidth; x += 40) {
      const at = elementAt.call(document, x, y);
      if (at && !document.body.contains(at) && at !== document.documentElement) now.add('at a point ' + at.nodeName);
    }
    isLooking = false;
    return [...now].sort();
  };
  // All that a parser does is over before any of our scripts may run.
  addEventListener('DOMContentLoaded', () => { forgetSights(); begin(); }, true);
})();`;

/** What the page has seen since it was read, or since it was made to forget. */
export function sightsOf(page: Page): Promise<string[]> {
  return page.evaluate('sights()') as Promise<string[]>;
}

/** Have the page forget what it has seen; what is there still it sees again. */
export async function forgetSights(page: Page): Promise<void> {
  await page.evaluate('forgetSights()');
}
