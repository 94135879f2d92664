import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { claimOn } from '@/tests/fakes/dated-claims';
import { khanSheet } from '@/tests/fakes/fact-sheets';
import { clearPage, emulate, textOf } from './mount';
import { KHAN, mark, panel, showTimeline } from './show-timeline';

afterEach(clearPage);

describe('a timeline', () => {
  test('shows every claim as a mark named by date, status and text, and sums them up', async () => {
    const { app } = await showTimeline({ lit: KHAN });
    expect(app.querySelectorAll('.mark')).toHaveLength(9);
    const names = [...app.querySelectorAll('.mark')].map((one) => one.getAttribute('aria-label'));
    expect(names).toContain('December 1948, documented: Text of early.');
    expect(names).toContain('since 1972, documented: Text of ties.');
    expect(names).toContain('about 1976, reported: Text of about.');
    expect(textOf(app.querySelector('.timeline-summary'))).toMatch(
      /^9 facts, by the decade in which they begin: 1940s 1, 1970s 3, .* and 2020s 1\. 5 facts about this topic\.$/u,
    );
  });

  test('draws the claims of the topic unlike others', async () => {
    await showTimeline({ lit: KHAN });
    const colour = (id: string) => getComputedStyle(mark(id)).color;
    expect(mark('ties').classList.contains('is-lit')).toBe(false);
    const lit = khanSheet.claims.find(({ status }) => status === 'reported')?.id ?? '';
    expect(colour(lit)).not.toBe(colour('about'));
  });

  test('is as wide as it is given room, and follows', async () => {
    const { app } = await showTimeline({ width: 340 });
    expect(app.querySelector('.timeline-drawing')?.getAttribute('width')).toBe('340');
    await showTimeline({ width: 900 });
    expect(app.querySelector('.timeline-drawing')?.getAttribute('width')).toBe('900');
  });

  test('shows one decade where there is room to look closer', async () => {
    const { app } = await showTimeline({ width: 900 });
    await page.getByRole('button', { name: '1970s' }).click();
    expect([...app.querySelectorAll('.mark')].map((one) => one.getAttribute('data-claim'))).toEqual(
      expect.arrayContaining(['ties', 'about']),
    );
    expect(app.querySelector('[data-claim="early"]')).toBeNull();
    expect(app.querySelector('.lead-in')).toBeNull();
    await page.getByRole('button', { name: 'Before 1970' }).click();
    expect(app.querySelectorAll('.mark')).toHaveLength(1);
  });

  test('runs from left to right, and the other way where the interface does', async () => {
    await showTimeline();
    const x = (id: string) => mark(id).querySelector('.mark-shape')?.getBoundingClientRect().x ?? 0;
    expect(x('early')).toBeLessThan(x('last'));
    document.body.replaceChildren();
    await showTimeline({ direction: 'rtl' });
    expect(x('early')).toBeGreaterThan(x('last'));
  });
});

describe('as a table, a timeline', () => {
  test('has the same claims under headings, those of the topic named as such', async () => {
    const { opened } = await showTimeline({ lit: KHAN });
    await page.getByRole('button', { name: 'Show as table' }).click();
    const table = page.getByRole('table', {
      name: '9 facts in order of time, 5 of them about this topic',
    });
    expect(table.getByRole('rowheader').elements()).toHaveLength(9);
    expect(table.getByRole('columnheader').elements().map(textOf)).toEqual([
      'Date and evidence',
      'Fact',
    ]);
    expect(textOf(table.element()).split('This topic')).toHaveLength(6);
    await page.getByRole('button', { name: 'Read with sources: Text of ties.' }).click();
    expect(opened).toEqual(['ties']);
    await page.getByRole('button', { name: 'Show as picture' }).click();
    expect(document.querySelectorAll('.mark')).toHaveLength(9);
  });

  test('shows a long list in parts, and goes on at the first new row', async () => {
    const many = Array.from({ length: 310 }, (_, n) =>
      claimOn(`n${n}`, { start: { value: String(1972 + (n % 50)) } }),
    );
    await showTimeline({ claims: many });
    await page.getByRole('button', { name: 'Show as table' }).click();
    const rows = () => document.querySelectorAll('tbody tr').length;
    expect(rows()).toBe(200);
    await page.getByRole('button', { name: 'Show 100 more' }).click();
    expect(rows()).toBe(300);
    expect(document.activeElement?.closest('tr')).toBe(document.querySelectorAll('tbody tr')[200]);
    await page.getByRole('button', { name: 'Show 10 more' }).click();
    expect(rows()).toBe(310);
    expect(page.getByText('Show 10 more').elements()).toEqual([]);
  });
});

describe('axe finds nothing wrong', () => {
  test.each([
    ['light', 340],
    ['dark', 340],
    ['light', 900],
    ['dark', 900],
  ] as const)('in a timeline and its table, %s, %i px', async (theme, width) => {
    await emulate({ 'prefers-color-scheme': theme });
    const { app } = await showTimeline({ width, lit: KHAN });
    const violations = async () => {
      const { violations: found, passes } = await axe.run(app, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      expect(passes.map(({ id }) => id)).toContain('color-contrast');
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    };
    mark('early').focus();
    await expect.poll(panel).not.toBeNull();
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Show as table' }).click();
    expect(await violations()).toEqual([]);
  });
});
