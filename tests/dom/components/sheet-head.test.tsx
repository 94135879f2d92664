import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { khanSheet, smallSheet } from '@/tests/fakes/fact-sheets';
import { longSheet } from '@/tests/fakes/long-sheet';
import { clearPage, textOf } from './mount';
import { khanAs, NARROW, part, showSheet, WIDE } from './show-sheet';

afterEach(clearPage);

function ownNames(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.own-name')];
}

describe('the head of a fact sheet', () => {
  test('names a topic in every script, each in its language and direction', async () => {
    const app = await showSheet();
    expect(ownNames().map(({ lang, dir, innerText }) => `${lang} ${dir} ${innerText}`)).toEqual([
      'ko ltr 압둘 카디르 칸',
      'ur rtl عبدالقدیر خان',
      'zh ltr 阿卜杜勒·卡迪尔·汗',
    ]);
    expect(textOf(app)).toContain('Korean 압둘 카디르 칸 Urdu عبدالقدیر خان Chinese 阿卜杜勒');
  });

  test('sets names of people and places larger than those of other topics', async () => {
    const size = () => Number.parseFloat(getComputedStyle(ownNames()[0] as Element).fontSize);
    await showSheet();
    const ofPerson = size();
    await showSheet({ sheet: khanAs({ kind: 'organisation' }) });
    expect(ofPerson).toBeGreaterThan(size() + 4);
  });

  test('shows few other spellings at once and unfolds many', async () => {
    const app = await showSheet();
    expect(textOf(app)).toContain('Also written: Abdul Qadeer Khan, Dr Khan');
    const aliases = ['One', 'Two', 'Three', 'Four', 'Five'];
    await showSheet({ sheet: khanAs({ aliases }) });
    expect(textOf(app)).not.toContain('Five');
    await page.getByText('5 other spellings').click();
    expect(textOf(app)).toContain('One, Two, Three, Four, Five');
  });

  test('leads by keyboard to the facts that the summary rests on', async () => {
    const app = await showSheet();
    const refs = app.querySelectorAll<HTMLElement>('.sheet-head .fact-ref');
    expect([...refs].map(textOf)).toEqual(['4 February 2004', '1999–2001']);
    expect(refs[0]?.title).toBe(khanSheet.claims[2]?.text);
    refs[0]?.focus();
    await userEvent.keyboard('{Enter}');
    expect(textOf(document.activeElement)).toMatch(/^4 February 2004 Documented/u);
    await expect.element(page.getByText(/^On 4 February 2004 A\.Q\. Khan took/u)).toBeInViewport();
  });

  test('says at a glance how much there is, and counts every source once', async () => {
    const app = await showSheet();
    expect(textOf(app)).toContain('5 facts, 10 sources, accounts differ on 2 questions');
    const rows = async () => {
      await page.getByRole('button', { name: 'Sources 10' }).click();
      return app.querySelectorAll('.source-rows > li').length;
    };
    expect(await rows()).toBe(10);
  });
});

describe('the contents of a fact sheet', () => {
  test('are given where it is long, and not where it is short', async () => {
    const app = await showSheet({ sheet: smallSheet });
    expect(app.querySelector('nav')).toBeNull();
    await showSheet({ sheet: { ...longSheet(31), conflicts: khanSheet.conflicts } });
    const names = page.getByRole('navigation', { name: 'In this sheet' }).getByRole('button');
    expect(names.elements().map(textOf)).toEqual([
      ...['Facts', 'Disputes', 'Timeline', 'Connections', 'Sources', 'Related'],
    ]);
  });

  test('lead to a part, and unfold it on the way', async () => {
    await showSheet({ sheet: { ...longSheet(31), conflicts: khanSheet.conflicts } });
    await page.getByRole('button', { name: 'Disputes', exact: true }).click();
    expect(textOf(document.activeElement)).toBe('Disputes 2');
    await page.getByRole('button', { name: 'Sources', exact: true }).click();
    expect(textOf(document.activeElement)).toMatch(/^Sources \d+$/u);
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
    expect(textOf(part('sources'))).toContain('Whose voices is this built on?');
  });

  test.each([
    [NARROW, 'static'],
    [WIDE, 'sticky'],
  ])('in %i px are %s', async (width, position) => {
    await page.viewport(1000, 800);
    const app = await showSheet({ sheet: longSheet(31), width });
    expect(getComputedStyle(app.querySelector('nav') as Element).position).toBe(position);
    await page.viewport(414, 896);
  });
});
