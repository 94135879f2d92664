import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { SheetClaim } from '@/data/fact-sheet';
import { khanSheet } from '@/tests/fakes/fact-sheets';
import { longSheet } from '@/tests/fakes/long-sheet';
import { clearPage, textOf } from './mount';
import { datesIn, khanAs, NARROW, part, showSheet, WIDE } from './show-sheet';

afterEach(clearPage);

function box(name: string) {
  return page.getByRole('checkbox', { name });
}

async function openFilter(): Promise<void> {
  await page.getByText('Narrow down').click();
}

describe('the facts of a sheet', () => {
  test('stand under their decades with how many there are, what goes on last', async () => {
    await showSheet();
    const headings = [...part('facts').querySelectorAll('h4')].map(textOf);
    expect(headings).toEqual(['1990s 2', '2000s 1', '2010s 1', 'Over the whole period 1']);
    expect(datesIn(page.getByRole('list', { name: '1990s' }).element())).toEqual([
      '15 July 1998',
      '1999–2001',
    ]);
  });

  test('have a way to each period where they are many, and none where they are few', async () => {
    const app = await showSheet({ sheet: longSheet(31) });
    const periods = page.getByRole('navigation', { name: 'Periods' });
    expect(periods.getByRole('button').elements().map(textOf)).toEqual([
      ...['1970s', '1980s', '1990s', '2000s'],
    ]);
    await periods.getByRole('button', { name: '1990s' }).click();
    expect(textOf(document.activeElement)).toBe('1990s 10');
    await expect.element(page.getByRole('heading', { name: '1990s 10' })).toBeInViewport();
    await showSheet();
    expect(app.querySelector('nav')).toBeNull();
  });

  test('are shown a hundred at a time, and all where one further down is asked for', async () => {
    const long = longSheet(230);
    const sheet = {
      ...long,
      topic: { ...long.topic, summaryClaims: ['claim-229'] },
    };
    await showSheet({ sheet });
    expect(part('facts').querySelectorAll('.claim')).toHaveLength(100);
    await page.getByRole('button', { name: 'Show 100 more of 130 facts' }).click();
    expect(part('facts').querySelectorAll('.claim')).toHaveLength(200);
    await page.getByRole('button', { name: '2201', exact: true }).click();
    expect(textOf(document.activeElement)).toContain('230. Proceedings');
  });

  test('carry what the place they are shown in adds to each', async () => {
    const opened: string[] = [];
    await showSheet({
      onClaim: (id) => opened.push(id),
      claimTools: ({ id }) => <button type="button">Cite {id}</button>,
    });
    const tools = page.getByRole('group', { name: 'What you can do with the fact of July 2011' });
    await tools.getByRole('button', { name: 'Link to this fact' }).click();
    expect(opened).toEqual(['karamat-denial-2011']);
    expect(textOf(tools.element())).toBe('Link to this fact Cite karamat-denial-2011');
  });

  test('carry nothing where nothing can be done', async () => {
    const app = await showSheet();
    expect(app.querySelector('.claim-tools')).toBeNull();
  });
});

describe('the filter of a sheet', () => {
  test('is folded where there is little room and open where there is more', async () => {
    await showSheet({ width: NARROW });
    expect(document.querySelector<HTMLDetailsElement>('.narrow')?.open).toBe(false);
    await clearPage();
    await showSheet({ width: WIDE });
    expect(document.querySelector<HTMLDetailsElement>('.narrow')?.open).toBe(true);
  });

  test('counts what each choice would leave, also beside what is chosen', async () => {
    await showSheet();
    await openFilter();
    const choices = () => [...document.querySelectorAll('.choice')].map(textOf);
    expect(choices()).toEqual([
      ...['Documented (1)', 'Reported (2)', 'Claimed (1)', 'Disputed (1)'],
      ...['Pakistan (5)', 'South Korea (1)', 'Third parties (1)'],
    ]);
    await box('Reported (2)').click();
    expect(choices().slice(4)).toEqual(['Pakistan (2)', 'South Korea (1)', 'Third parties (0)']);
    expect(choices().slice(0, 2)).toEqual(['Documented (1)', 'Reported (2)']);
  });

  test('leaves the facts that are both, and says how many', async () => {
    const app = await showSheet();
    await openFilter();
    await box('Reported (2)').click();
    await box('South Korea (1)').click();
    expect(datesIn(part('facts'))).toEqual(['Since 1972']);
    expect(textOf(app.querySelector('[role=status]'))).toBe('1 of 5 facts shown.');
  });

  test('says where nothing is left, and takes it all back', async () => {
    const app = await showSheet();
    await openFilter();
    await box('Claimed (1)').click();
    await box('South Korea (0)').click();
    expect(textOf(app.querySelector('[role=status]'))).toBe('No fact fits everything you chose.');
    await page.getByRole('button', { name: 'Show everything' }).last().click();
    expect(datesIn(part('facts'))).toHaveLength(5);
  });

  test('never touches the disputes, and is taken back where one leads to a fact it hides', async () => {
    await showSheet();
    await openFilter();
    await box('Documented (1)').click();
    expect(textOf(part('disputes'))).toContain('whatever facts you chose above');
    expect(part('disputes').querySelectorAll('figure')).toHaveLength(2);
    await page.getByRole('button', { name: /^15 July 1998 \(A\.Q\. Khan/u }).click();
    expect(textOf(document.activeElement)).toMatch(/^15 July 1998 Disputed/u);
    expect(datesIn(part('facts'))).toHaveLength(5);
  });

  test('offers no group in which every choice leaves every fact', async () => {
    const claim = khanSheet.claims[0] as SheetClaim; // It has sources of two standpoints.
    const twin: SheetClaim = { ...claim, id: 'twin', status: 'claimed' };
    await showSheet({ sheet: { ...khanSheet, claims: [claim, twin], conflicts: [] } });
    await openFilter();
    const legends = [...document.querySelectorAll('.filters legend')].map(textOf);
    expect(legends).toEqual(['Status']);
  });

  test('is not offered where all facts are alike', async () => {
    const claims = khanSheet.claims.slice(2, 3);
    const app = await showSheet({ sheet: { ...khanAs({}), claims, conflicts: [] } });
    expect(app.querySelector('.narrow')).toBeNull();
  });
});
