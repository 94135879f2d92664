import { describe, expect, test } from 'vitest';
import type { Ask } from '@/extension/messages';
import { pageAddress } from '@/extension/page-address';

/** As much of a window as the host is read from; `top` throws like one of another origin. */
function frame(
  href: string,
  top?: { href?: string; ancestors?: string[] },
  origin = 'null',
): Window {
  const location = { href, ancestorOrigins: top?.ancestors };
  const self = { location, origin } as unknown as Window;
  const outer = {
    get location() {
      if (top?.href === undefined) throw new DOMException('Blocked', 'SecurityError');
      return { href: top.href };
    },
  };
  return Object.assign(self, { top: top ? outer : self });
}

const asked: string[] = [];
const ask = (async (name: string) => {
  asked.push(name);
  return 'https://told.test/a';
}) as Ask;

describe('the address of a page', () => {
  test('is its own in the page itself', async () => {
    expect(await pageAddress(frame('https://news.test/a'), ask)).toBe('https://news.test/a');
  });

  test('is the page’s origin in a frame of another site', async () => {
    const advert = frame('https://ads.test/', {
      ancestors: ['https://mid.test', 'https://news.test'],
    });
    expect(await pageAddress(advert, ask)).toBe('https://news.test');
  });

  test('is the page’s in a blank frame of the same site', async () => {
    const blank = frame('about:blank', { href: 'https://news.test/a' });
    expect(await pageAddress(blank, ask)).toBe('https://news.test/a');
    expect(asked).toEqual([]);
  });

  test('is its opener’s origin in a window that has none', async () => {
    const opened = frame('about:blank', undefined, 'https://news.test');
    expect(await pageAddress(opened, ask)).toBe('https://news.test');
    expect(await pageAddress(frame('about:blank'), ask)).toBe('null');
  });

  test('is asked for in a frame of another site where it has to be whole', async () => {
    const advert = frame('https://ads.test/', { ancestors: ['https://news.test'] });
    expect(await pageAddress(advert, ask, true)).toBe('https://told.test/a');
    expect(await pageAddress(frame('https://news.test/a'), ask, true)).toBe('https://news.test/a');
    expect(asked.splice(0)).toEqual(['pageAddress']);
  });

  test('is asked for where the browser does not tell', async () => {
    expect(await pageAddress(frame('https://ads.test/', {}), ask)).toBe('https://told.test/a');
    expect(await pageAddress(frame('https://ads.test/', { ancestors: ['null'] }), ask)).toBe(
      'https://told.test/a',
    );
    expect(asked).toEqual(['pageAddress', 'pageAddress']);
  });
});
