import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { FactCard } from '@/components/FactCard';
import type { SheetState } from '@/components/sheet-state';
import type { FactSheet, SheetClaim } from '@/data/fact-sheet';
import { callbacks, mentionOf } from '@/tests/fakes/card-props';
import { khanSheet, smallSheet } from '@/tests/fakes/fact-sheets';
import { longSheet } from '@/tests/fakes/long-sheet';
import { clearPage, mountCard, textOf } from './mount';

afterEach(clearPage);

function show(state: SheetState, quote = 'Dr Khan'): ShadowRoot {
  return mountCard(<FactCard state={state} mention={mentionOf({ quote })} {...callbacks()} />);
}

function ready(sheet: FactSheet): SheetState {
  return { kind: 'ready', sheet };
}

function card(): HTMLElement {
  return page.getByRole('dialog').element() as HTMLElement; // Everything with a role is an HTML element here.
}

function claimTexts(): string[] {
  const list = page.getByRole('list', { name: 'Facts' }).element();
  return [...list.children].map(textOf);
}

describe('a fact card', () => {
  test('is a dialog named after its topic that leaves the page usable', async () => {
    show(ready(khanSheet));
    await expect.element(page.getByRole('dialog', { name: 'A.Q. Khan' })).toBeVisible();
    expect(card().hasAttribute('aria-modal')).toBe(false);
    expect(document.activeElement).toBe(document.body);
  });

  test('says what sort of thing the topic is, what it is, and how much is known', () => {
    show(ready(khanSheet));
    expect(textOf(card())).toContain('A.Q. Khan Person Pakistani metallurgist');
    expect(textOf(card())).toContain(khanSheet.topic.summary);
    expect(textOf(card())).toContain('5 facts, 10 sources, accounts differ on 2 questions');
  });

  test('repeats the words of the page where they are not the topic’s own name', () => {
    show(ready(khanSheet), 'Dr Khan');
    expect(textOf(card())).toContain('On this page: “Dr Khan”');
  });

  test('does not repeat the words of the page where they are the topic’s own name', () => {
    show(ready(khanSheet), 'A.Q. Khan');
    expect(textOf(card())).not.toContain('On this page');
  });

  test.each([
    ['압둘 카디르 칸', 'ko', 'ltr'],
    ['عبدالقدیر خان', 'ur', 'rtl'],
    ['阿卜杜勒·卡迪尔·汗', 'zh', 'ltr'],
  ])('tells the browser the language and direction of %s', (name, language, direction) => {
    show(ready(khanSheet));
    const item = page.getByText(name, { exact: true }).element();
    expect([item.getAttribute('lang'), getComputedStyle(item).direction]).toEqual([
      language,
      direction,
    ]);
  });

  test('opens with the editors’ choice, however poor its evidence, in order of time', () => {
    const opening = ['embassy-channel', 'karamat-denial-2011', 'musharraf-memoir-two-dozen'];
    show(ready({ ...khanSheet, topic: { ...khanSheet.topic, opening } }));
    expect(claimTexts().map((text) => text.slice(0, 15))).toEqual([
      '1999–2001 Claim',
      'July 2011 Repor',
      'Since 1972 Repo',
    ]);
  });

  test('fills the places that the editors’ choice leaves by the rule for topics without one', () => {
    const opening = ['embassy-channel'];
    show(ready({ ...khanSheet, topic: { ...khanSheet.topic, opening } }));
    expect(claimTexts().map((text) => text.slice(0, 15))).toEqual([
      '4 February 2004',
      'July 2011 Repor',
      'Since 1972 Repo',
    ]);
  });

  test('opens without a choice with three claims that are about the topic before all', () => {
    show(ready(khanSheet));
    expect(claimTexts().map((text) => text.slice(0, 15))).toEqual([
      '15 July 1998 Di',
      '4 February 2004',
      'July 2011 Repor',
    ]);
  });

  test('opens with what is better evidenced, however late it came', () => {
    const [disputed] = khanSheet.claims.filter(({ status }) => status === 'disputed');
    const later = khanSheet.claims.filter(({ topics }) => topics[0] === 'aq-khan');
    const documented = { ...later.at(-1), id: 'late', status: 'documented' } as SheetClaim;
    show(ready({ ...khanSheet, claims: [...khanSheet.claims, documented] }));
    expect(disputed?.date.start.value).toBe('1998-07-15');
    expect(claimTexts().map((text) => text.slice(0, 15))).toEqual([
      '4 February 2004',
      'July 2011 Repor',
      'July 2011 Docum',
    ]);
  });

  test('fills the places left over with the best evidenced of the other claims', () => {
    show(ready({ ...khanSheet, claims: khanSheet.claims.slice(1) }));
    expect(claimTexts().map((text) => text.slice(0, 15))).toEqual([
      '4 February 2004',
      'July 2011 Repor',
      'Since 1972 Repo',
    ]);
  });

  test('shows all its facts on request, and fewer again', async () => {
    show(ready(longSheet(31)));
    expect(claimTexts()).toHaveLength(3);
    await page.getByRole('button', { name: 'Show all 31 facts' }).click();
    expect(claimTexts()).toHaveLength(31);
    expect(claimTexts()[30]).toContain('2002');
    await page.getByRole('button', { name: 'Show fewer facts', expanded: true }).click();
    expect(claimTexts()).toHaveLength(3);
  });

  test('offers no more facts where it shows them all', () => {
    show(ready(smallSheet));
    expect(claimTexts()).toHaveLength(1);
    expect(page.getByRole('button', { name: /Show/ }).elements()).toEqual([]);
  });
});

describe('a fact card without facts', () => {
  test.each<[SheetState, string]>([
    [{ kind: 'loading' }, 'Looking up “Dr Khan”…'],
    [{ kind: 'missing' }, 'There are no facts on “Dr Khan” yet. Facts come with updates'],
    [{ kind: 'failed', reason: '' }, 'The facts could not be read. Close the card and'],
    [{ kind: 'failed', reason: '', unanswered: true }, 'Parallax did not answer. Close the card'],
    [{ kind: 'failed', reason: '', orphaned: true }, 'Parallax was updated or removed while'],
  ])('says what is the matter and what to do: %o', (state, words) => {
    show(state);
    expect(textOf(card())).toContain(words);
  });

  test('is named after the words on the page and can be closed', async () => {
    show({ kind: 'loading' }, 'عبدالقدیر خان');
    await expect.element(page.getByRole('dialog', { name: 'عبدالقدیر خان' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Close' })).toBeVisible();
  });

  test('gives the reason of a failure', () => {
    show({ kind: 'failed', reason: 'The database connection is closing.' });
    expect(textOf(card())).toContain('The database connection is closing.');
  });

  test('offers neither to copy nor to open what there is not', () => {
    show({ kind: 'missing' });
    const tools = page.getByRole('group', { name: 'What you can do' }).element();
    expect(textOf(tools)).toBe('3 of 12 Off on this site');
  });
});
