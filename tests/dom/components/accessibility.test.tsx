import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { FactCard } from '@/components/FactCard';
import { PopupView } from '@/components/PopupView';
import type { SheetState } from '@/components/sheet-state';
import { callbacks, mentionOf } from '@/tests/fakes/card-props';
import { khanSheet, smallSheet } from '@/tests/fakes/fact-sheets';
import { longSheet } from '@/tests/fakes/long-sheet';
import { clearPage, emulate, mountCard, mountPopup, unfold } from './mount';
import { NOTHING_HAPPENS } from './show-popup';

afterEach(clearPage);

type PopupProps = Parameters<typeof PopupView>[0];

const THEMES = ['light', 'dark'] as const;

const CARDS: Record<string, SheetState> = {
  loading: { kind: 'loading' },
  missing: { kind: 'missing' },
  failed: { kind: 'failed', reason: 'The database connection is closing.' },
  unanswered: { kind: 'failed', reason: 'factSheet: no answer', unanswered: true },
  orphaned: { kind: 'failed', reason: '', orphaned: true },
  'with every status': { kind: 'ready', sheet: khanSheet },
  'with one book': { kind: 'ready', sheet: smallSheet },
  'with 31 facts': { kind: 'ready', sheet: longSheet(31) },
};

const ON: PopupProps['site'] = { kind: 'on', host: 'www.dawn.com' };
const FOUND: PopupProps['topics'] = {
  kind: 'ready',
  items: [{ topic: { id: 'aq-khan', name: 'A.Q. Khan', kind: 'person' }, count: 7 }],
};

const POPUPS: Record<string, Pick<PopupProps, 'site' | 'topics' | 'sheet' | 'trouble' | 'news'>> = {
  'with a store in trouble and news': {
    site: ON,
    topics: FOUND,
    trouble: 'refused',
    news: [
      {
        version: 2,
        date: '2027-01-05',
        summary: 'New visits.',
        added: [],
        corrected: [],
        retired: [],
      },
    ],
  },
  'with topics': { site: ON, topics: FOUND },
  'on an empty page': { site: ON, topics: { kind: 'ready', items: [] } },
  'reading the page': { site: ON, topics: { kind: 'loading' } },
  'unable to read the page': { site: ON, topics: { kind: 'failed', reason: 'No answer.' } },
  'switched off': { site: { kind: 'off', host: 'www.dawn.com' }, topics: FOUND },
  'kept out': { site: { kind: 'blocked', reason: 'store' }, topics: FOUND },
  'with a fact sheet': { site: ON, topics: FOUND, sheet: { kind: 'ready', sheet: khanSheet } },
  'looking up a sheet': { site: ON, topics: FOUND, sheet: { kind: 'loading' } },
  'without a sheet': { site: ON, topics: FOUND, sheet: { kind: 'missing' } },
  'unable to read a sheet': {
    site: ON,
    topics: FOUND,
    sheet: { kind: 'failed', reason: 'Closed.' },
  },
};

async function violations(context: Element): Promise<string[]> {
  const { violations: found, passes } = await axe.run(context, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  expect(passes.map(({ id }) => id)).toContain('color-contrast'); // Or axe has not looked inside.
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

function cases<State>(states: Record<string, State>) {
  return Object.entries(states).flatMap(([name, state]) =>
    THEMES.map((theme) => ({ name, theme, state })),
  );
}

describe('axe finds nothing wrong', () => {
  test.each(cases(CARDS))('in a card $name, $theme', async ({ theme, state }) => {
    await emulate({ 'prefers-color-scheme': theme });
    const root = mountCard(<FactCard state={state} mention={mentionOf()} {...callbacks()} />);
    expect(await violations(root.host)).toEqual([]);
    await unfold(root);
    expect(await violations(root.host)).toEqual([]);
  });

  test.each(cases(POPUPS))('in a popup $name, $theme', async ({ theme, state }) => {
    await emulate({ 'prefers-color-scheme': theme });
    const popup = mountPopup(<PopupView {...state} {...NOTHING_HAPPENS} />);
    await unfold(popup);
    expect(await violations(popup)).toEqual([]);
  });

  test('in a card whose every fact is shown', async () => {
    const root = mountCard(
      <FactCard
        state={{ kind: 'ready', sheet: khanSheet }}
        mention={mentionOf()}
        {...callbacks()}
      />,
    );
    await page.getByRole('button', { name: 'Show all 5 facts' }).click();
    expect(await violations(root.host)).toEqual([]);
  });
});
