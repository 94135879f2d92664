import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { watchPage } from '@/page/watcher';
import { type MarkedPage, markPage } from '@/tests/fakes/marked-page';
import { notingScanner } from '@/tests/fakes/noting-scanner';

const $ = (selector: string) => document.querySelector(selector) as HTMLElement;
const observed = () => Promise.resolve(); // Observers are told of changes in the same turn.
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

describe('what is read of a page that changes all the time', () => {
  let stop: AbortController;
  let read: string[];
  let settled: () => Promise<void>;
  beforeEach(() => {
    stop = new AbortController();
    read = [];
  });
  const { pathname } = location;
  afterEach(() => {
    stop.abort();
    history.replaceState(null, '', pathname);
  });

  /** Watch a page with a finder that finds nothing and notes what it reads. */
  async function watch(html: string): Promise<void> {
    document.body.innerHTML = html;
    const { signal } = stop;
    const scanner = notingScanner(read, signal, (text) => text.startsWith('KOMID'));
    const roots = { lookIn: () => {}, lookAgain: () => {} };
    watchPage({ scannerNow: () => scanner, roots, signal, onNewDocument: () => {} });
    scanner.scan(document.documentElement, true);
    while (!scanner.settled) await nextTask();
    read.length = 0;
    settled = async () => {
      await nextTask();
      while (!scanner.settled) await nextTask();
    };
  }

  async function repeat(times: number, change: (time: number) => void): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      change(time);
      await observed();
    }
  }

  test('a clock is left alone after some ticks, and read when it has stopped', async () => {
    await watch('<p>It is <b id="clock"></b></p>');
    await repeat(500, (time) => {
      $('#clock').textContent = `${time}`;
    });
    expect(read.length).toBeLessThan(10);
    await expect.poll(() => read.at(-1), { timeout: 5000 }).toBe('It is 499');
    expect(read.length).toBeLessThan(10);
  });

  test('a score that is made anew each time is left alone, too', async () => {
    await watch('<div id="score"></div>');
    await repeat(500, (time) => {
      $('#score').innerHTML = `<p>Score <b>${time}</b></p>`;
    });
    expect(read.length).toBeLessThan(10);
    await expect.poll(() => read.at(-1), { timeout: 5000 }).toBe('Score 499');
    expect(read.length).toBeLessThan(10);
  });

  test('a log that turns over is left alone, and each line that is left is read once', async () => {
    const lines = Array.from({ length: 20 }, (_, at) => `<li>old ${at}</li>`).join('');
    await watch(`<ul id="log">${lines}</ul>`);
    await repeat(500, (time) => {
      $('#log').firstElementChild?.remove();
      $('#log').append(Object.assign(document.createElement('li'), { textContent: `new ${time}` }));
    });
    expect(read.length).toBeLessThan(10);
    await expect.poll(() => read.includes('new 499'), { timeout: 5000 }).toBe(true);
    await settled();
    expect(new Set(read).size).toBe(read.length);
    expect(read.length).toBeLessThan(30);
  });

  test('what is added to a page that grows is read at once', async () => {
    await watch('<main></main>');
    await repeat(100, (time) => {
      $('main').append(Object.assign(document.createElement('p'), { textContent: `p${time}` }));
    });
    await settled();
    expect(read).toHaveLength(100);
  });

  test('a thousand changes in one turn are one', async () => {
    await watch('<p id="p"></p>');
    for (let time = 0; time < 1000; time += 1) $('#p').textContent = `${time}`;
    await settled();
    expect(read).toEqual(['999']);
  });

  test('a page that rewrites its address all the time is not read again while its names stand', async () => {
    await watch(`${'<p>KOMID</p>'.repeat(50)}<time id="clock"></time>`);
    await repeat(100, (time) => {
      history.replaceState(null, '', `?t=${time}`);
      $('#clock').textContent = `${time}`;
    });
    await settled();
    expect(read.filter((text) => text === 'KOMID')).toEqual([]);
  });

  test('nor each time, though its names go as well', async () => {
    await watch(`${'<p>Rain</p>'.repeat(50)}<p id="score"></p>`);
    await repeat(100, (time) => {
      history.replaceState(null, '', `?t=${time}`);
      $('#score').innerHTML = `<p>KOMID ${time}</p>`;
    });
    await settled();
    const times = read.filter((text) => text === 'Rain').length / 50;
    expect(times).toBeGreaterThan(0); // It may well be another page.
    expect(times).toBeLessThan(6);
  });

  test('scripts and styles that come and go are no changes', async () => {
    await watch('<p>Text</p>');
    await repeat(20, () => {
      const script = document.createElement('script');
      document.body.append(script);
      script.remove();
      document.body.append(document.createElement('style'), document.createComment('x'));
    });
    expect(read).toEqual([]);
  });
});

describe('marks beside what changes all the time', () => {
  let page: MarkedPage;
  afterEach(() => page.stop());

  test('stay, the same, as long as they stand on their words', async () => {
    page = markPage('<p>KOMID at <b id="clock">0</b></p>');
    await page.settle();
    const [mark] = [...(CSS.highlights.get('dotted-underline') ?? [])];
    for (let tick = 0; tick < 50; tick += 1) {
      $('#clock').textContent = `${tick}`;
      await observed();
      expect([...(CSS.highlights.get('dotted-underline') ?? [])]).toEqual([mark]);
    }
  });

  test('go at once where the words go, and come when they have come to rest', async () => {
    page = markPage('<p>now</p>');
    await page.settle();
    const text = $('p').firstChild as Text;
    for (let tick = 0; tick < 50; tick += 1) {
      text.data = `${'x '.repeat(tick % 7)}KOMID`;
      await observed();
      expect(page.quotes().filter((quote) => quote !== 'KOMID')).toEqual([]);
    }
    await expect.poll(() => page.quotes(), { timeout: 5000 }).toEqual(['KOMID']);
  });

  test('do not come where a page is hidden while it is being read', async () => {
    page = markPage('<main id="m"></main>');
    await page.settle();
    $('#m').innerHTML = '<p>A.Q. Khan and the Ghauri missile</p>'.repeat(5000);
    await observed();
    $('#m').hidden = true;
    await observed();
    expect(page.quotes()).toEqual([]);
    await page.settle();
    expect(page.quotes()).toEqual([]);
  });

  test('go at once even while a long page is being read', async () => {
    page = markPage('<p id="p">KOMID</p>');
    await page.settle();
    $('#p').insertAdjacentHTML('afterend', '<p>A.Q. Khan and the Ghauri missile</p>'.repeat(5000));
    await observed();
    ($('#p').firstChild as Text).data = 'Rain and KOMID';
    await observed();
    expect(page.quotes()).not.toContain('Rain ');
    await page.settle();
    expect(page.quotes().filter((quote) => quote === 'KOMID')).toEqual(['KOMID']);
  });
});
