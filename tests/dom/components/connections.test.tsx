import dataset from 'virtual:dataset';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Connections } from '@/components/Connections';
import connectionsCss from '@/components/connections.css?inline';
import type { FactSheet } from '@/data/fact-sheet';
import { connectedSheet } from '@/tests/fakes/connected-sheet';
import { clearPage, emulate, mountPopup, textOf } from './mount';

afterEach(clearPage);

const SHEET = connectedSheet([['deal', 'letter'], ['deal'], ['bank']]);

async function show(sheet: FactSheet = SHEET, width = 340) {
  const told: string[] = [];
  const app = mountPopup(
    <main class="parallax" style={{ width: `${width}px`, padding: 0 }}>
      <style>{connectionsCss}</style>
      <h1>Facts</h1>
      <h2>Who</h2>
      <h3>Connections</h3>
      <Connections
        sheet={sheet}
        onTopic={(id) => told.push(`topic ${id}`)}
        onClaim={(id) => told.push(`claim ${id}`)}
      />
    </main>,
  );
  await expect.poll(() => app.querySelector('.connection, .hint')).not.toBeNull();
  return { app, told };
}

describe('the picture of connections', () => {
  test('is a list of the connected topics, each with how many facts are shared', async () => {
    await show();
    const region = page.getByRole('region', { name: 'Topics connected with A.Q. Khan' });
    expect(region.getByRole('listitem').elements().map(textOf)).toEqual([
      'The deal 2 facts',
      'The bank 1 fact',
      'The letter 1 fact',
    ]);
    expect(document.querySelectorAll('.spoke')).toHaveLength(3);
    expect(document.querySelectorAll('.link')).toHaveLength(1);
  });

  test('leads to a topic, and lists the facts shared with it, by keyboard', async () => {
    const { app, told } = await show();
    (page.getByRole('button', { name: 'The deal', exact: true }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}{Tab}{Enter}');
    expect(told).toEqual(['topic deal']);
    expect(textOf(app)).toContain('A.Q. Khan and The deal share 2 facts');
    expect(textOf(app)).toContain('Of these, The deal shares 1 with The letter.');
    expect(textOf(app.querySelector('.claims'))).toContain('1972 Reported Text of claim-0.');
    await page.getByRole('button', { name: 'Read with sources: Text of claim-1.' }).click();
    expect(told).toEqual(['topic deal', 'claim claim-1']);
    const count = page.getByRole('button', { name: '2 facts shared by A.Q. Khan and The deal' });
    await expect.element(count).toHaveAttribute('aria-expanded', 'true');
    await count.click();
    expect(app.querySelector('.claims')).toBeNull();
  });

  test('says when there is nothing to show', async () => {
    const { app } = await show({ ...SHEET, related: [] });
    expect(textOf(app)).toContain('It shares no fact with another topic.');
  });

  test('tells how many topics it leaves out', async () => {
    const { app } = await show(connectedSheet([Array.from({ length: 15 }, (_, n) => `t${n}`)]));
    expect(app.querySelectorAll('.connection')).toHaveLength(12);
    expect(textOf(app)).toContain('And 3 more topics with fewer shared facts.');
  });

  test.each([340, 1000])('keeps every real name within its box, %i px', async (width) => {
    const sheets = (dataset as { factSheets: readonly FactSheet[] }).factSheets; // The build made it.
    const densest = [...sheets].sort((a, b) => b.claims.length - a.claims.length).slice(0, 10);
    for (const sheet of densest) {
      const { app } = await show(sheet, width);
      await expect
        .poll(() => app.querySelector('.connections-centre')?.textContent)
        .toBe(sheet.topic.name);
      for (const one of app.querySelectorAll('.connection'))
        expect(one.scrollHeight, textOf(one)).toBeLessThanOrEqual(one.clientHeight);
    }
  });

  test.each(['light', 'dark'] as const)('has nothing that axe finds wrong, %s', async (theme) => {
    await emulate({ 'prefers-color-scheme': theme });
    const { app } = await show();
    await page.getByRole('button', { name: '2 facts shared by A.Q. Khan and The deal' }).click();
    const { violations, passes } = await axe.run(app, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual(
      [],
    );
  });
});
