import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { FactSheet } from '@/data/fact-sheet';
import { connectedSheet } from '@/tests/fakes/connected-sheet';
import { claimOn } from '@/tests/fakes/dated-claims';
import { khanSheet } from '@/tests/fakes/fact-sheets';
import { clearPage, textOf } from './mount';
import { NARROW, part, showSheet, WIDE } from './show-sheet';

afterEach(clearPage);

function versionsOf(figure: Element | null): DOMRect[] {
  const versions = figure?.querySelector('.versions')?.children ?? [];
  return [...versions].map((version) => version.getBoundingClientRect());
}

describe('the disputes of a sheet', () => {
  test('are set out once each, and pointed to by every fact they concern', async () => {
    const app = await showSheet();
    const questions = [...part('disputes').querySelectorAll('h4')].map(textOf);
    expect(questions).toEqual([
      'Is the letter of 15 July 1998 genuine?',
      'How often did A.Q. Khan go to North Korea?',
    ]);
    const pointers = [...app.querySelectorAll('.to-dispute')];
    expect(pointers.map((one) => textOf(one.closest('.claim')).slice(0, 9))).toEqual([
      ...['15 July 1', 'July 2011'],
    ]);
    await page
      .getByRole('button', { name: questions[0] as string })
      .last()
      .click();
    expect(document.activeElement?.localName).toBe('figure');
    expect(textOf(document.activeElement)).toContain('Accounts differ Is the letter of');
  });

  test('stand side by side in columns of one width where there is room, else one below another', async () => {
    const app = await showSheet({ width: WIDE });
    const wide = versionsOf(app.querySelector('figure'));
    expect(new Set(wide.map(({ top }) => top)).size).toBe(1);
    expect(new Set(wide.map(({ width }) => Math.round(width))).size).toBe(1);
    await showSheet({ width: NARROW });
    const narrow = versionsOf(app.querySelector('figure'));
    expect(new Set(narrow.map(({ left }) => left)).size).toBe(1);
  });

  test('give every version the same type, and what it rests on', async () => {
    const app = await showSheet();
    const versions = [...(app.querySelector('.versions')?.children ?? [])];
    const types = versions.map((version) => {
      const { font, color, backgroundColor } = getComputedStyle(version);
      return `${font} ${color} ${backgroundColor}`;
    });
    expect(new Set(types).size).toBe(1);
    expect(textOf(versions[0] as Element)).toMatch(
      /Rests on: 15 July 1998 \(A\.Q\. Khan.*Supports Letter casts light.*Disputes AQ: It wasn’t/u,
    );
    expect(textOf(versions[1] as Element)).toMatch(
      /Rests on: July 2011 Disputes General Jehangir.*Supports Pakistan denies/u,
    );
  });
});

describe('the topics related to a sheet', () => {
  const sheet = connectedSheet([['one'], ['two', 'three'], ['two', 'three'], ['three']]);

  test('stand with how many facts they share, the most first', async () => {
    await showSheet({ sheet });
    expect([...part('related').querySelectorAll('li')].map(textOf)).toEqual([
      'The three Person, 3 shared facts',
      'The two Person, 2 shared facts',
      'The one Person, 1 shared fact',
    ]);
  });

  test('say which of them the page names too, and those come first', async () => {
    await showSheet({ sheet, onPage: new Set(['one']) });
    expect([...part('related').querySelectorAll('li')].map(textOf)[0]).toBe(
      'The one also on this page Person, 1 shared fact',
    );
    expect(textOf(part('related')).split('also on this page')).toHaveLength(2);
  });

  test('are a few at first, where there are many', async () => {
    const many = Array.from({ length: 30 }, (_, index) => `topic-${index}`);
    await showSheet({ sheet: connectedSheet([many]) });
    expect(part('related').querySelectorAll('li')).toHaveLength(10);
    await page.getByRole('button', { name: 'Show 20 more topics' }).click();
    expect(part('related').querySelectorAll('li')).toHaveLength(30);
  });
});

describe('the sources of a sheet', () => {
  async function openSources(given: Partial<FactSheet> = {}): Promise<HTMLElement> {
    await showSheet({ sheet: { ...khanSheet, ...given } });
    await page.getByRole('button', { name: /^Sources \d+$/u }).click();
    return part('sources');
  }
  const groups = (place: Element) => [...place.querySelectorAll('.source-group h4')].map(textOf);
  const rows = (place: Element) => [...place.querySelectorAll('.source-rows > li')].map(textOf);

  test('say whose voices they are, in words and in proportion', async () => {
    const place = await openSources();
    const shares = [...place.querySelectorAll('.voices li')];
    expect(shares.map(textOf)).toEqual([
      'Pakistan 4 of 10',
      'Third parties 4 of 10',
      'South Korea 2 of 10',
    ]);
    const widths = shares.map((row) => row.querySelector('rect')?.getBoundingClientRect().width);
    expect((widths[0] ?? 0) / (widths[2] ?? 1)).toBeCloseTo(2, 1);
  });

  test('stand by whose voice they are, each with what it is and how many facts cite it', async () => {
    const place = await openSources();
    expect(groups(place)).toEqual(['Pakistan 4', 'Third parties 4', 'South Korea 2']);
    expect(rows(place)).toContain(
      'Pakistan denies receiving bribe from N Korea for nuclear technology Dawn (Reuters), July 2011 · Pakistani press · cited for 3 facts',
    );
    expect(rows(place).join()).toContain('25 September 2006 · Pakistani memoir · no link');
    expect(rows(place).join()).toContain('South Korean government · in Korean · cited for 1 fact');
  });

  test('stand by kind, by use or by date when asked', async () => {
    const place = await openSources();
    const order = page.getByRole('combobox', { name: 'Order' });
    await order.selectOptions('By kind');
    expect(groups(place)[0]).toBe('Press 7');
    await order.selectOptions('Most used first');
    expect(rows(place)[0]).toContain('cited for 3 facts');
    await order.selectOptions('Newest first');
    expect(rows(place)[0]).toContain('28 October 2024');
    expect(rows(place).at(-1)).toContain('undated');
  });

  test('count one that a version alone cites, for no fact', async () => {
    const place = await openSources({ claims: khanSheet.claims.slice(2, 3) });
    expect(rows(place).join('\n')).toMatch(/Fox News, .*cited for a disputed version/u);
  });

  test('are shown a hundred at a time', async () => {
    const [claim] = khanSheet.claims;
    const [citation] = claim?.citations ?? [];
    if (!claim || !citation) throw new Error('the fake sheet has no source');
    const citations = Array.from({ length: 250 }, (_, index) => ({
      ...citation,
      source: { ...citation.source, id: `source-${index}` },
    }));
    const place = await openSources({ claims: [{ ...claim, citations }], conflicts: [] });
    expect(rows(place)).toHaveLength(100);
    await page.getByRole('button', { name: 'Show 100 more of 150' }).click();
    expect(rows(place)).toHaveLength(200);
  });
});

describe('the drawings of a sheet', () => {
  const others = [claimOn('other', { start: { value: '1990' } })];
  const drawing = () => document.querySelector('.timeline-drawing');
  const mark = (id: string) => document.querySelector(`.mark[data-claim="${id}"]`);

  test('are folded where there is little room, and open where there is more', async () => {
    await showSheet({ width: NARROW });
    expect(drawing()).toBeNull();
    await page.getByRole('button', { name: 'Timeline' }).click();
    await expect.poll(drawing).not.toBeNull();
    await page.getByRole('button', { name: 'Timeline' }).click();
    expect(drawing()).toBeNull();
    await clearPage();
    await showSheet({ width: WIDE });
    await expect.poll(drawing).not.toBeNull();
    await expect.poll(() => document.querySelector('.connections-centre')).not.toBeNull();
  });

  test('bring their own styles', async () => {
    await showSheet({ width: WIDE });
    await expect.poll(drawing).not.toBeNull();
    expect(getComputedStyle(drawing() as Element).direction).toBe('ltr');
    expect(getComputedStyle(document.querySelector('.timeline') as Element).position).toBe(
      'relative',
    );
  });

  test('show other facts behind those of the topic, where they are at hand', async () => {
    await showSheet({ width: WIDE, allClaims: [...khanSheet.claims, ...others] });
    await expect.poll(() => mark('other')).not.toBeNull();
    expect(mark('other')?.classList.contains('is-lit')).toBe(false);
    expect(mark('karamat-denial-2011')?.classList.contains('is-lit')).toBe(true);
  });
});
