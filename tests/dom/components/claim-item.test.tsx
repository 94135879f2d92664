import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ClaimItem } from '@/components/ClaimItem';
import { SourceLine } from '@/components/SourceLine';
import { StatusMark } from '@/components/StatusMark';
import type { SheetClaim } from '@/data/fact-sheet';
import type { Status } from '@/data/schema';
import { khanSheet, smallSheet } from '@/tests/fakes/fact-sheets';
import { clearPage, mountCard, textOf } from './mount';

afterEach(clearPage);

function claim(id: string): SheetClaim {
  const found = khanSheet.claims.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`the fake sheet has no claim ${id}`);
  return found;
}

function show(shown: SheetClaim): string {
  const root = mountCard(
    <ol class="parallax">
      <ClaimItem claim={shown} />
    </ol>,
  );
  return textOf(root.querySelector('ol'));
}

function showSource(citation: SheetClaim['citations'][number] | undefined): Element {
  if (citation === undefined) throw new Error('the claim has no such source');
  const root = mountCard(
    <ul class="parallax">
      <SourceLine citation={citation} />
    </ul>,
  );
  return root.querySelector('ul') as Element; // Just mounted.
}

describe('a claim', () => {
  test('says when, what, how well evidenced and by whom', () => {
    const text = show(claim('musharraf-memoir-two-dozen'));
    expect(text).toContain('1999–2001 Claimed Musharraf’s memoir says');
    expect(text).toContain('According to: Pervez Musharraf');
  });

  test('admits less than full confidence, and says nothing where there is no doubt', () => {
    const words = 'Medium confidence';
    expect(show(claim('musharraf-memoir-two-dozen'))).toContain(words);
    expect(show(claim('khan-tv-confession-2004'))).not.toContain('confidence');
  });

  test('shows the note a reader should know', () => {
    expect(show(claim('jon-letter-1998-published'))).toContain('Note: The DPRK gave no comment.');
  });

  test('gives machines the date where HTML can write it', () => {
    show(claim('khan-tv-confession-2004'));
    expect(page.getByRole('time').element().getAttribute('datetime')).toBe('2004-02-04');
  });

  test('folds a long list of sources but never hides a side of it', async () => {
    show(claim('jon-letter-1998-published'));
    const shown = () => page.getByRole('listitem').elements().map(textOf);
    const relations = () =>
      shown().flatMap((text) => text.match(/^(Supports|Disputes|Context)/u)?.[0] ?? []);
    expect(relations()).toEqual(['Supports', 'Supports', 'Disputes', 'Disputes', 'Context']);
    await page.getByText('1 more source').click();
    expect(relations().filter((relation) => relation === 'Disputes')).toHaveLength(3);
  });
});

describe('a status', () => {
  const STATUSES: [Status, string][] = [
    ['documented', 'Documented'],
    ['reported', 'Reported'],
    ['claimed', 'Claimed'],
    ['disputed', 'Disputed'],
  ];

  test.each(STATUSES)('%s is told in a word', (status, word) => {
    const root = mountCard(<StatusMark status={status} />);
    expect(textOf(root.querySelector('span'))).toBe(word);
  });

  test('has an outline of its own, in the one colour of the text', () => {
    const roots = STATUSES.map(([status]) => mountCard(<StatusMark status={status} />));
    const outlines = roots.map((root) => root.querySelector('path')?.getAttribute('d'));
    const fills = roots.map((root) => getComputedStyle(root.querySelector('svg') as Element).fill);
    expect(new Set(outlines).size).toBe(4);
    expect(new Set(fills).size).toBe(1);
  });
});

describe('a source', () => {
  test('shows relation, title, publisher, year, whose it is and the words to look for', () => {
    const line = showSource(claim('jon-letter-1998-published').citations[3]);
    expect(textOf(line)).toBe(
      'Disputes General Jehangir Karamat’s Letter to Fox News Fox News, 2011 · US press preposterous, false and a malicious fabrication',
    );
    expect(line.querySelector('q')?.textContent).toBe(
      'preposterous, false and a malicious fabrication',
    );
  });

  test('links to the passage in a new tab and tells the site nothing of where from', () => {
    showSource(claim('jon-letter-1998-published').citations[0]);
    const link = page.getByRole('link', { name: 'Letter casts light on nuclear links' }).element();
    expect(link.getAttribute('href')).toBe(
      'https://example.org/smh-2011#:~:text=had%20been%20paid%20%24US3%20million',
    );
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
      '_blank',
      'noreferrer',
    ]);
  });

  test('without an address is named but not linked', () => {
    const line = showSource(smallSheet.claims[0]?.citations[0]);
    expect(textOf(line)).toContain('In the Line of Fire: A Memoir');
    expect(textOf(line)).toContain('2006 · Pakistani memoir · no link');
    expect(line.querySelector('a')).toBeNull();
  });

  test('without a date says so', () => {
    const line = showSource(claim('jon-letter-1998-published').citations[5]);
    expect(textOf(line)).toContain('Context Memo from Jon Byong Ho Arms Control Wonk, undated');
  });

  test('in another language says which, and marks its title as such', () => {
    const line = showSource(claim('embassy-channel').citations[2]);
    const title = line.querySelector('cite') as HTMLElement; // Every source has a title.
    expect(textOf(line)).toContain('Pakistani press · in Urdu');
    expect([title.lang, getComputedStyle(title).direction]).toEqual(['ur', 'rtl']);
    expect(getComputedStyle(title).fontFamily).toContain('Nastaliq');
  });

  test('under a title of our own keeps that title English', () => {
    const line = showSource(claim('embassy-channel').citations[0]);
    expect(line.querySelector('cite')?.lang).toBe('en');
    expect(textOf(line)).toContain('in Korean');
  });
});
