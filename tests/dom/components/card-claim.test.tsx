import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { FactCard } from '@/components/FactCard';
import type { FactSheet } from '@/data/fact-sheet';
import { callbacks, mentionOf } from '@/tests/fakes/card-props';
import { khanSheet } from '@/tests/fakes/fact-sheets';
import { clearPage, mountCard, textOf } from './mount';

afterEach(clearPage);

function show(sheet: FactSheet = khanSheet): ShadowRoot {
  return mountCard(
    <FactCard state={{ kind: 'ready', sheet }} mention={mentionOf()} {...callbacks()} />,
  );
}

const facts = () => [...page.getByRole('list', { name: 'Facts' }).element().children];
const fact = (nth: number) => facts()[nth] as HTMLElement; // The fake sheet opens with three.
const within = (element: Element, selector: string) =>
  [...element.querySelectorAll(selector)].map(textOf);
const versions = () => [...page.getByRole('list', { name: 'Versions' }).element().children];
const unfoldDispute = () => page.getByRole('button', { name: /^Three accounts/u }).click();

describe('a fact on a card', () => {
  test('says when, how sure and who says so above it, and where to check it right under it', () => {
    show();
    expect(textOf(fact(1))).toBe(
      '4 February 2004 Documented On 4 February 2004 A.Q. Khan took responsibility for proliferation in an English statement on state television. Pakistani press Dawn (Reuters), 2011: Pakistan denies receiving bribe from N Korea for nuclear technology Details',
    );
    expect(fact(1).querySelector('a')?.href).toContain('https://example.org/dawn-2011#:~:text=');
  });

  test('names a source of either side, and says which is which', () => {
    show();
    expect(within(fact(0), '.brief-source')).toEqual([
      'Supports Press The Sydney Morning Herald, 2011: Letter casts light on nuclear links',
      'Disputes Pakistani press Pakistan Today, 2011: AQ: It wasn’t just me, Karamat was in on it too!',
    ]);
  });

  test('unfolds its note and all its sources, none of them twice', async () => {
    show();
    await page.getByRole('button', { name: '4 more, note' }).click();
    expect(textOf(fact(0))).toContain('Note: The DPRK gave no comment.');
    const links = [...fact(0).querySelectorAll('.evidence-row a')].map(
      ({ textContent }) => textContent,
    );
    expect(links).toHaveLength(6);
    expect(new Set(links).size).toBe(6);
    await page.getByRole('button', { name: 'Less', exact: true }).first().click();
    expect(within(fact(0), '.brief-source')).toHaveLength(2);
  });
});

describe('accounts that differ', () => {
  test('have a line each while they are folded, and no more', () => {
    show();
    const figure = page.getByRole('figure').element();
    expect(textOf(figure)).toMatch(/^Three accounts: Is the letter of 15 July 1998 genuine\?/u);
    expect(versions().map(textOf)).toEqual([
      'Published by A.Q. Khan as genuine; some experts find it like other DPRK notes.',
      'Untrue, a fabrication, baseless (Karamat, the second officer named, the Foreign Office).',
      'Could not be verified (NK News).',
    ]);
    const heights = versions().map((version) => version.getBoundingClientRect().height);
    expect(Math.max(...heights)).toBeLessThan(20);
    expect(new Set(heights).size).toBe(1);
  });

  test('are set in the same type, folded and unfolded', async () => {
    show();
    const types = () =>
      versions().map((version) => {
        const { font, color, backgroundColor } = getComputedStyle(version);
        return `${font} ${color} ${backgroundColor}`;
      });
    expect(new Set(types()).size).toBe(1);
    await unfoldDispute();
    expect(new Set(types()).size).toBe(1);
  });

  test('tell, unfolded, what each rests on: facts on the card by a way to them, or sources', async () => {
    show();
    await unfoldDispute();
    expect(versions().map(textOf)).toEqual([
      'Published by A.Q. Khan as genuine; some experts find it like other DPRK notes. Rests on: 15 July 1998 (A.Q. Khan, via Simon Henderson and The Washington Post)',
      'Untrue, a fabrication, baseless (Karamat, the second officer named, the Foreign Office). Rests on: July 2011 Disputes General Jehangir Karamat’s Letter to Fox News Fox News, 2011 · US press',
      'Could not be verified (NK News). Its sources are with a related topic.',
    ]);
    await page.getByRole('button', { name: 'July 2011', exact: true }).click();
    const root = fact(2).getRootNode() as ShadowRoot; // `mountCard` mounts in one.
    expect(root.activeElement).toBe(fact(2));
    await expect.element(page.getByText(/^Retired general/u)).toBeInViewport();
  });

  test('show the sources of a fact that is not on the card', async () => {
    const opening = ['jon-letter-1998-published'];
    const claims = khanSheet.claims.slice(0, 4).map((claim) =>
      // Three others come before it.
      claim.id === 'karamat-denial-2011' ? { ...claim, topics: ['jehangir-karamat'] } : claim,
    );
    const extra = claims.flatMap((claim) =>
      claim.id === 'khan-tv-confession-2004' ? [{ ...claim, id: 'another' }] : [],
    );
    show({ ...khanSheet, topic: { ...khanSheet.topic, opening }, claims: [...claims, ...extra] });
    expect(facts().map(textOf).join()).not.toContain('Retired general');
    await unfoldDispute();
    expect(textOf(versions()[1] as Element)).toContain(
      'Supports Pakistan denies receiving bribe from N Korea for nuclear technology',
    );
    expect(textOf(versions()[1] as Element)).not.toContain('Rests on');
  });

  test('point to a source that is listed above them, and list it no second time', async () => {
    const conflicts = khanSheet.conflicts.slice(0, 1).map((conflict) => ({
      ...conflict,
      versions: conflict.versions.map((version) => ({
        ...version,
        claims: [],
        sources: khanSheet.claims[0]?.citations.slice(0, 2) ?? [],
      })),
    }));
    show({ ...khanSheet, conflicts });
    await unfoldDispute();
    const first = versions()[0] as Element; // There are three.
    expect(textOf(first)).toContain('Sources listed above: The Sydney Morning Herald, 2011');
    expect(within(first, 'cite')).toEqual(['N Korea paid bribes for Pak N-know-how']);
    await page.getByRole('button', { name: '4 more, note' }).click();
    expect(within(first, 'cite')).toEqual([]);
    expect(textOf(first)).toContain('The Washington Post via Hindustan Times, 2011');
  });
});
