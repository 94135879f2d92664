import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { indexHints } from '@/matching/hint-index';
import { createLookout } from '@/matching/lookout';
import { createOutlook } from '@/page/outlook';
import { watchPage } from '@/page/watcher';

const index = indexHints({ alone: 'komid4', north: 'dprk4', south: 'pakistan4' });

let stop: AbortController;
let hints: number;
let outlook: ReturnType<typeof createOutlook>;

beforeEach(() => {
  stop = new AbortController();
  hints = 0;
});
afterEach(() => {
  stop.abort();
  history.replaceState(null, '', location.pathname);
});

function lookAt(html: string): void {
  document.body.innerHTML = html;
  const { signal } = stop;
  const onHint = () => {
    hints += 1;
  };
  const onError = (error: unknown) => {
    throw error;
  };
  const lookOut = () => createLookout(index);
  outlook = createOutlook({ createLookout: lookOut, signal, onHint, onError });
  const scannerNow = () => outlook;
  const roots = { lookIn: () => {}, lookAgain: () => {} };
  watchPage({ scannerNow, roots, signal, onNewDocument: () => {} });
  outlook.scan(document.documentElement, true);
}

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  while (!outlook.settled) await new Promise((resolve) => setTimeout(resolve, 5));
}

async function change(makeChange: () => void): Promise<number> {
  await settle();
  makeChange();
  await settle();
  return hints;
}

const more = () => document.getElementById('more');

describe('an outlook', () => {
  test('tells of a page that is worth the finder', async () => {
    lookAt('<p>DPRK</p><p>and <i>Paki</i>stan</p>');
    await settle();
    expect(hints).toBe(1);
  });

  test('tells nothing of both countries far apart, but of either where it comes anew', async () => {
    lookAt(`<p>DPRK</p><p>${'and so on '.repeat(600)}</p><p>Pakistan</p><p id="more"></p>`);
    expect(await change(() => {})).toBe(0);
    expect(await change(() => more()?.append('Rain'))).toBe(0);
    expect(await change(() => more()?.append('Pakistan'))).toBe(1);
  });

  test('tells of it when what was wanting comes', async () => {
    lookAt('<p>DPRK</p><p id="more"></p>');
    expect(await change(() => {})).toBe(0);
    expect(await change(() => more()?.append('Pakis'))).toBe(0);
    expect(await change(() => more()?.append('tan'))).toBe(1);
  });

  test('tells of it when a text is changed', async () => {
    lookAt('<p>KO-MI</p>');
    const text = document.querySelector('p')?.firstChild as Text;
    expect(await change(() => text.appendData('D'))).toBe(1);
  });

  test('tells of it when a part of the page is shown that was there all the time', async () => {
    lookAt('<div></div>');
    const host = document.createElement('section');
    host.innerHTML = '<p>nothing</p><p>komid</p>';
    expect(await change(() => document.querySelector('div')?.append(host))).toBe(1);
  });

  test('begins anew with another page in the same document', async () => {
    lookAt('<main>DPRK</main>');
    const next = () => {
      history.replaceState(null, '', '?next');
      (document.querySelector('main') as HTMLElement).textContent = 'Pakistan';
    };
    expect(await change(next)).toBe(0);
  });

  test('takes no script for text', async () => {
    lookAt('<p>one</p><script type="text/plain">KOMID</script><p>two</p>');
    await settle();
    expect(hints).toBe(0);
  });

  test('looks at no page that it was asked to leave', async () => {
    lookAt('<p>one</p>');
    await settle();
    stop.abort();
    document.body.append('KOMID');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(hints).toBe(0);
  });
});
