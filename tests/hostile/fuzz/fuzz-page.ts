/** A page that does to itself what it is told. */
import { TEXTS } from './fuzz-texts';

/** Runs in the page: `apply` does one edit and gives how long it wants to be left alone, ms. */
function prepare(texts: readonly string[]): void {
  const page = globalThis as unknown as { apply(edit: readonly [string, ...number[]]): number };
  const of = <T>(list: ArrayLike<T>, at: number) => list[at % list.length];
  const text = (at: number) => of(texts, at) as string;

  const linked = (at: number) => `<li><a href="#">${text(at).replace(/<[^>]*>/g, '')}</a>`;

  function made(at: number): HTMLElement {
    const element = document.createElement(
      of(['p', 'div', 'span', 'li', 'b', 'x-y'], at) as string,
    );
    element.innerHTML = text(at * 7 + 3);
    return element;
  }

  const KEPT = 'td, tr, tbody, table';
  const HEADINGS = 'h1, h2, h3';
  const ROLES = ['menu', 'menu', 'complementary', 'heading'];
  const all = () => [...document.querySelectorAll('main, main *')];
  const loose = () => [...document.querySelectorAll('main *')].filter((e) => !e.matches(KEPT));
  const roots = () => all().flatMap((e) => (e as { root?: ShadowRoot }).root ?? []);
  const places = () => all().filter((e) => !e.matches('table, tbody, tr'));

  function texted(): Text[] {
    const walker = document.createTreeWalker(document.querySelector('main') as Element, 4);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    return found;
  }

  function insertAt(place: Element | ShadowRoot, node: Node, at: number): void {
    place.insertBefore(node, (of(place.childNodes, at) as Node | undefined) ?? null);
  }

  function fill(root: ShadowRoot, at: number, slotAt: number): void {
    root.append(made(at));
    if (slotAt % 5 > 0) root.append(document.createElement('slot'));
  }

  function flip(element: Element, name: string, value: string): void {
    if (element.hasAttribute(name)) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }

  const DEEDS: Record<string, (one: number, two: number, three: number) => unknown> = {
    insert: (a, b, c) => insertAt(of(places(), a) as Element, made(b), c),
    remove: (a) => of(loose(), a)?.remove(),
    move: (a, b, c) => {
      const [element, place] = [of(loose(), a), of(places(), b)];
      if (element && place && !element.contains(place)) insertAt(place, element, c);
    },
    text: (a, b) => {
      const node = of(texted(), a);
      if (node) node.data = (text(b).match(/[^<>]+(?=<|$)/) ?? [''])[0];
    },
    data: (a, b, c) => {
      const node = of(texted(), a);
      if (node)
        node.replaceData(b % (node.length + 1), c % 4, ['', 'K', ' KOMID ', 'x'][c % 4] as string);
    },
    split: (a, b) => {
      const node = of(texted(), a);
      if (node) node.splitText(b % (node.length + 1));
    },
    normalize: (a) => of(all(), a)?.normalize(),
    hide: (a) => flip(of(all(), a) as Element, 'hidden', ''),
    aria: (a) => flip(of(all(), a) as Element, 'aria-hidden', 'true'),
    role: (a, b) => flip(of(all(), a) as Element, 'role', of(ROLES, b) as string),
    edit: (a) => flip(of(all(), a) as Element, 'contenteditable', ''),
    show: (a) => {
      const element = of(
        all().filter((e) => e.matches('p, div, li, main')),
        a,
      ) as HTMLElement;
      element.style.display = element.style.display ? '' : 'none';
    },
    details: (a) => {
      const details = of(document.querySelectorAll('details'), a);
      if (details) details.open = !details.open;
    },
    // To what stands on the page: nothing tells of it. Elsewhere than in custom elements closed ones
    // are looked for only while their host holds no text.
    root: (a, b, c) => {
      const hosts = 'p, div, span, x-y';
      const free = loose().filter((e) => e.matches(hosts) && !(e as { root?: ShadowRoot }).root);
      const host = of(free, a) as (HTMLElement & { root?: ShadowRoot }) | undefined;
      if (!host) return;
      const isClosed = c % 2 === 0 && host.localName === 'x-y';
      host.root = host.attachShadow({ mode: isClosed ? 'closed' : 'open' });
      fill(host.root, b, c);
    },
    heading: (a, b) => {
      const heading = of(document.querySelectorAll(HEADINGS), a);
      if (heading) heading.textContent = text(b).replace(/<[^>]*>/g, '');
    },
    part: (a, b, c) => {
      const heading = document.createElement(of(['h1', 'h2', 'h2', 'h3', 'h4'], c) as string);
      heading.textContent = text(b).replace(/<[^>]*>/g, '');
      insertAt(of(places(), a) as Element, heading, c);
    },
    unpart: (a, b) => {
      const heading = of(document.querySelectorAll(HEADINGS), a);
      const other = document.createElement(of(['p', 'h4', 'h2', 'div'], b) as string);
      other.append(...(heading?.childNodes ?? []));
      heading?.replaceWith(other);
    },
    between: (a, b) => of(document.querySelectorAll(HEADINGS), a)?.after(made(b)),
    links: (a, b, c) => {
      const list = document.createElement(of(['ul', 'div', 'ol'], b) as string);
      list.innerHTML = [0, 1, 2, 3, 4].map((at) => linked(b + at)).join(' ');
      insertAt(of(places(), a) as Element, list, c);
    },
    item: (a, b, c) => {
      const list = of(document.querySelectorAll('main ul, main ol'), a);
      if (list) insertAt(list, document.createElement('li'), c);
      const item = list && of(list.querySelectorAll('li:empty'), 0);
      if (item) item.innerHTML = c % 4 === 0 ? text(b) : linked(b);
    },
    link: (a, b) => {
      const link = of(document.querySelectorAll('main a'), a);
      if (link && b % 3 === 0) link.replaceWith(...link.childNodes);
      else if (link) link.textContent = text(b).replace(/<[^>]*>/g, '');
    },
    shadow: (a, b, c) => {
      const host = document.createElement('div') as HTMLElement & { root?: ShadowRoot };
      host.root = host.attachShadow({ mode: c % 2 ? 'open' : 'closed' });
      fill(host.root, b, c);
      host.append(text(c).replace(/<[^>]*>/g, ''));
      insertAt(of([...places(), ...roots()], a) as Element, host, c);
    },
    inShadow: (a, b, c) => {
      const root = of(roots(), a);
      if (!root) return;
      if (c % 3 === 0) root.lastElementChild?.remove();
      else if (c % 3 === 1) insertAt(root, made(b), c);
      else root.innerHTML = text(b);
    },
    frame: (a, b) => {
      const frame = document.createElement('iframe');
      frame.srcdoc = text(b);
      of(places(), a)?.append(frame);
    },
    html: (a, b) => {
      const element = of(loose(), a);
      if (element) element.innerHTML = text(b) + text(b + 5);
    },
    replace: (a, b) => of(loose(), a)?.replaceWith(made(b)),
    wrap: (a, b) => {
      const element = of(loose(), a);
      const outer = document.createElement(of(['div', 'b', 'span', 'section'], b) as string);
      element?.replaceWith(outer);
      if (element) outer.append(element);
    },
    unwrap: (a) => {
      const element = of(loose(), a);
      element?.replaceWith(...element.childNodes);
    },
    row: (a, b) => {
      const body = of(document.querySelectorAll('tbody'), a);
      if (body) body.insertRow().innerHTML = `<td>${text(b)}<td>${text(b + 1)}`;
    },
    cell: (a, b) => {
      const cell = of(document.querySelectorAll('td'), a);
      if (cell) cell.innerHTML = text(b);
    },
    pause: (a) => a / 5,
    // What is cleared is put back when the page next changes.
    clear: () => {
      CSS.highlights.clear();
      document.querySelector('main')?.append('. ');
    },
    rewrite: (a, b) => {
      const html = document.documentElement.outerHTML;
      if (a % 4 > 0) return;
      document.open();
      document.write(`<!doctype html>${html}`);
      if (b % 2) document.write(`<p>${text(b)}</p>`);
      document.close();
    },
  };
  page.apply = ([deed, one = 0, two = 0, three = 0]) => Number(DEEDS[deed]?.(one, two, three)) || 0;
}

/** The page, before anything is done to it. */
export const FUZZ_PAGE = `<!doctype html><meta charset="utf-8"><title>x</title><body>
<h1>Weather</h1><p class="kept">It rained.</p><main><p>KOMID sold parts to a trader.</p>
<p>A.Q. <b>Khan</b> came to <a href="#">Pyongyang</a>.</p><div>Pakistan and North Korea agreed.
<p>Pervez Musharraf knew of it.</p><span>KOMID</span> said so</div>
<ul><li>Nodong missiles<li>rain</ul>
<section class="kept"><h2 class="kept">What else</h2><p class="kept">It rained there, too.</p></section>
<p>Pervez Musharraf went to the hills.</p><table><tr><td>Ghauri<td>missile</table></main>`;

/** What makes the page ready for edits. */
export const PREPARE = `(${prepare})(${JSON.stringify(TEXTS)})`;
