import { describe, expect, test } from 'vitest';
import { CITE_FORMATS } from '@/data/cite-format';
import { cited, claims } from './real-claims';

/** What a field that was not filled, or a value that is no text, leaves behind. */
const BROKEN = /undefined|NaN|\[object|\bnull\b|<span|csl-entry|,,|(?<!\.)\.\.(?!\.)| {2}(?!-|")/;

describe.each(CITE_FORMATS)('in %s', (format) => {
  test('every claim has a citation with nothing broken in it', async () => {
    const faults: string[] = [];
    for (const claim of claims) {
      const { text, html = 'x' } = await cited([claim], format);
      const body = format === 'csl-json' ? JSON.stringify(JSON.parse(text)) : text;
      const bare = body.replaceAll(/https?:[^\s>}"]+/g, 'URL').replaceAll('\n  ', '\n');
      const isWhole = text.trim() !== '' && html !== '' && !BROKEN.test(bare);
      if (!isWhole) faults.push(`${claim.id}: ${BROKEN.exec(bare)} in ${bare}`);
    }
    expect(claims.length).toBeGreaterThan(250);
    expect(faults).toEqual([]);
  });
});

test('HTML holds nothing but paragraphs, italics and links', async () => {
  for (const format of ['chicago', 'apa', 'mla'] as const) {
    const { html = '' } = await cited(claims.slice(0, 40), format);
    const tags = new Set([...html.matchAll(/<\/?([a-z]+)/g)].map(([, tag]) => tag));
    expect([...tags].toSorted()).toEqual(['a', 'i', 'p']);
  }
});
