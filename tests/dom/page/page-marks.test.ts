import { afterEach, describe, expect, test } from 'vitest';
import { HIGHLIGHT_NAMES } from '@/page/registry';
import { type MarkedPage, markPage } from '@/tests/fakes/marked-page';

let page: MarkedPage;
afterEach(() => page.stop());

async function mark(html: string): Promise<MarkedPage> {
  page = markPage(html);
  await page.settle();
  return page;
}

const $ = (selector: string) => document.querySelector(selector) as HTMLElement;

describe('marks', () => {
  test('stand on the words that name a topic', async () => {
    await mark('<p>The Ghauri missile of A.Q.&nbsp;<b>Khan</b>.</p><p>Ghauri Town.</p>');
    expect(page.quotes()).toEqual(['Ghauri missile', 'A.Q.\u00a0Khan']);
  });

  test('leave the page’s own tree as it was', async () => {
    const html = '<p>KOMID and <a href="#">A.Q. Khan</a></p>';
    document.body.innerHTML = html;
    const before = document.documentElement.outerHTML;
    await mark(html);
    expect(page.quotes()).toHaveLength(2);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('stand in a form whose fields bear the names of what elements have', async () => {
    const of = (type: { prototype: object }) => Object.getOwnPropertyNames(type.prototype);
    const fields = [...of(Node), ...of(Element), ...of(HTMLElement)].map(
      (name) => `<i><input name="${name}"></i>`,
    );
    await mark(`<form>${fields.join('')}A.Q. <b>Khan</b><p>rain</p></form>`);
    expect(page.quotes()).toEqual(['A.Q. Khan']);
    document.querySelector('form p')?.append('KOMID');
    $('i').append('Ghauri missile');
    await page.settle();
    expect(page.quotes().sort()).toEqual(['A.Q. Khan', 'Ghauri missile', 'KOMID']);
    expect(page.marks.mentions()).toHaveLength(3);
    expect(page.errors).toEqual([]);
  });

  test('are reported in document order, with their words, counts and boxes', async () => {
    await mark('<p>KOMID, A.Q. Khan, KOMID.</p>');
    const { settled, topics } = page.marks.report();
    const mentions = page.marks.mentions();
    expect(settled).toBe(true);
    expect(topics).toEqual([
      { topicId: 'komid', count: 2 },
      { topicId: 'aq-khan', count: 1 },
    ]);
    expect(mentions.map(({ quote }) => quote)).toEqual(['KOMID', 'A.Q. Khan', 'KOMID']);
    expect(mentions[0]?.rect.width).toBeGreaterThan(10);
  });

  test('vanish with their signal, and nothing brings them back', async () => {
    await mark('<p id="p">KOMID</p>');
    page.stop();
    expect(CSS.highlights.has(HIGHLIGHT_NAMES.dotted)).toBe(false);
    $('#p').textContent = 'A.Q. Khan';
    await page.settle();
    expect(CSS.highlights.has(HIGHLIGHT_NAMES.dotted)).toBe(false);
  });

  test('come back where the page clears its registry, but not for ever', async () => {
    await mark('<p>KOMID</p><p id="other">rain</p>');
    const clear = [
      () => CSS.highlights.clear(),
      () => CSS.highlights.delete(HIGHLIGHT_NAMES.dotted),
      () => CSS.highlights.get(HIGHLIGHT_NAMES.dotted)?.clear(),
    ];
    for (let time = 0; time < 10; time += 1) {
      clear[time % 3]?.();
      $('#other').textContent = `rain ${time}`;
      await page.settle();
      expect(page.quotes()).toEqual(['KOMID']);
    }
    CSS.highlights.clear();
    $('#other').textContent = 'snow';
    await page.settle();
    expect(page.quotes()).toEqual([]);
  });

  test('wait until the page is shown', async () => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    page = markPage('<p>KOMID</p>');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(page.quotes()).toEqual([]);
    Reflect.deleteProperty(document, 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await page.settle();
    expect(page.quotes()).toEqual(['KOMID']);
  });

  test('have no listener as long as there are none', async () => {
    const heard: string[] = [];
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type: string, ...rest: unknown[]) {
      if (this instanceof Node || this === window) heard.push(type);
      Reflect.apply(addEventListener, this, [type, ...rest]);
    };
    await mark('<p>Rain in Lahore.</p>');
    EventTarget.prototype.addEventListener = addEventListener;
    expect(heard).toEqual([]);
  });

  test('never show on a page without mentions', async () => {
    await mark('<p>Rain in Lahore.</p>');
    expect(CSS.highlights.has(HIGHLIGHT_NAMES.dotted)).toBe(false);
  });
});

describe('a page that changes', () => {
  test('has text marked that is added', async () => {
    await mark('<main></main>');
    $('main').innerHTML = '<section><p>KOMID</p></section>';
    await page.settle();
    expect(page.quotes()).toEqual(['KOMID']);
  });

  test('has marks moved when text is edited', async () => {
    await mark('<p id="p">KOMID</p>');
    ($('#p').firstChild as Text).data = 'Later, KOMID and A.Q. Khan';
    await page.settle();
    expect(page.quotes()).toEqual(['KOMID', 'A.Q. Khan']);
  });

  test('loses the marks of what is removed', async () => {
    await mark('<div id="d"><p>KOMID</p></div><p>A.Q. Khan</p>');
    $('#d').remove();
    await page.settle();
    expect(page.quotes()).toEqual(['A.Q. Khan']);
  });

  test('has its marks back when a part is taken out and put in again', async () => {
    await mark('<div id="d"><div><p>KOMID</p></div></div>');
    const part = $('#d');
    part.remove();
    await page.settle();
    document.body.append(part);
    await page.settle();
    expect(page.quotes()).toEqual(['KOMID']);
  });

  test('has an inline part that is put into a line read with the line', async () => {
    await mark('<p id="p">the Gha</p>');
    const rest = document.createElement('b');
    rest.textContent = 'uri missile';
    $('#p').append(rest);
    await page.settle();
    expect(page.quotes()).toEqual(['Ghauri missile']);
  });

  test('gains marks earlier on when it comes to show what they need', async () => {
    await mark('<p>Dr. Khan smiled.</p><div id="d"></div>');
    expect(page.quotes()).toEqual([]);
    $('#d').innerHTML = '<p>It was A.Q. Khan.</p>';
    await page.settle();
    expect(page.quotes().sort()).toEqual(['A.Q. Khan', 'Dr. Khan']);
  });

  test('is not read where the reader writes', async () => {
    await mark('<div contenteditable id="e"><p></p></div>');
    $('#e p').textContent = 'KOMID';
    await page.settle();
    expect(page.quotes()).toEqual([]);
  });

  test('is read in time when it changes a thousand times', async () => {
    await mark('<ul></ul>');
    for (let at = 0; at < 1000; at += 1) {
      const item = document.createElement('li');
      item.textContent = `KOMID ${at}`;
      $('ul').append(item);
    }
    await page.settle();
    expect(page.marks.report().topics).toEqual([{ topicId: 'komid', count: 1000 }]);
  });
});
