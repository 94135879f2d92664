import { describe, expect, test } from 'vitest';
import type { Ask } from '@/extension/messages';
import { pageHost } from '@/extension/page-host';

/** As much of a window as the host is read from; `top` throws like one of another origin. */
function frame(href: string, top?: { href?: string; ancestors?: string[] }): Window {
  const location = { href, ancestorOrigins: top?.ancestors };
  const self = { location } as unknown as Window;
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
  return 'told.test';
}) as Ask;

describe('the host of a page', () => {
  test('is its own in the page itself', async () => {
    expect(await pageHost(frame('https://news.test/a'), ask)).toBe('news.test');
  });

  test('is the page’s in a frame of another site', async () => {
    const advert = frame('https://ads.test/', {
      ancestors: ['https://mid.test', 'https://news.test'],
    });
    expect(await pageHost(advert, ask)).toBe('news.test');
  });

  test('is the page’s in a blank frame of the same site', async () => {
    expect(await pageHost(frame('about:blank', { href: 'https://news.test/a' }), ask)).toBe(
      'news.test',
    );
    expect(asked).toEqual([]);
  });

  test('is asked for where the browser does not tell', async () => {
    expect(await pageHost(frame('https://ads.test/', {}), ask)).toBe('told.test');
    expect(asked).toEqual(['pageHost']);
  });

  test('is none where no rule can apply', async () => {
    expect(await pageHost(frame('about:blank'), ask)).toBe('');
  });
});
