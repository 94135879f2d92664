import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { khanSheet } from '@/tests/fakes/fact-sheets';
import { clearPage, textOf } from './mount';
import { buttons, type PopupProps, showPopup } from './show-popup';

afterEach(clearPage);

function show(props: Partial<PopupProps> = {}): HTMLElement {
  return showPopup({ topics: { kind: 'ready', items: [] }, ...props });
}

const STARTS: PopupProps['starts'] = [
  { id: 'relation', name: 'DPRK–Pakistan relations', kind: 'relation' },
  { id: 'deal', name: 'Missile deal of 1993', kind: 'event' },
];

describe('a page that names nothing', () => {
  test.each<[string, Partial<PopupProps>]>([
    ['in words', { topics: { kind: 'ready', items: [] } }],
    ['as it is off', { site: { kind: 'off', host: 'a.example' } }],
    ['as nobody may look', { site: { kind: 'blocked', reason: 'browser-page' } }],
  ])('has places to start from, %s', async (_why, props) => {
    const asked: string[] = [];
    show({ ...props, starts: STARTS, onTopic: (id) => asked.push(id) });
    await page.getByRole('button', { name: /^Missile deal/u }).click();
    expect(asked).toEqual(['deal']);
  });

  test('has none before it is read', () => {
    show({ topics: { kind: 'loading' }, starts: STARTS });
    expect(buttons()).toEqual([]);
  });
});

describe('looking facts up', () => {
  const [claim] = khanSheet.claims;
  const found: PopupProps['search'] = {
    kind: 'found',
    items: [
      { kind: 'topic', topicId: 'aq-khan', topic: khanSheet.topic },
      ...(claim ? [{ kind: 'claim' as const, topicId: 'deal', claim }] : []),
    ],
  };

  test('begins with the first letter typed', async () => {
    const typed: string[] = [];
    show({ onQuery: (query) => typed.push(query) });
    await page.getByRole('searchbox', { name: 'Look up facts' }).fill('kh');
    expect(typed).toEqual(['kh']);
  });

  test('shows what was found in place of the page’s topics, and leads to its sheet', async () => {
    const asked: string[] = [];
    const popup = show({ query: 'khan', search: found, onTopic: (id) => asked.push(id) });
    expect(textOf(popup.querySelector('main'))).toContain('2 results for “khan”');
    expect(textOf(popup.querySelector('main'))).not.toContain('On this page');
    await page
      .getByRole('button', { name: new RegExp(claim?.text.slice(0, 30) ?? '', 'u') })
      .click();
    expect(asked).toEqual(['deal']);
  });

  test.each<[string, Partial<PopupProps>]>([
    ['Nothing found for “xyz”. Try fewer words', { search: { kind: 'found', items: [] } }],
    ['Looking…', { search: { kind: 'loading' } }],
    ['could not be searched. No disk.', { search: { kind: 'failed', reason: 'No disk.' } }],
  ])('has words where nothing is found: %s', (words, props) => {
    const popup = show({ query: 'xyz', ...props });
    expect(textOf(popup.querySelector('main'))).toContain(words);
  });

  test('ends with Escape, which leaves the popup open', async () => {
    const typed: string[] = [];
    show({ query: 'khan', search: found, onQuery: (query) => typed.push(query) });
    let wasPrevented = false;
    addEventListener(
      'keydown',
      (event) => {
        wasPrevented = event.defaultPrevented;
      },
      { once: true },
    );
    await page.getByRole('searchbox').click();
    await userEvent.keyboard('{Escape}');
    expect(typed).toEqual(['']);
    expect(wasPrevented).toBe(true);
  });
});

describe('the sheet of a topic that the page mentions', () => {
  test('says which mention the page was scrolled to, and leads to the others', async () => {
    const steps: number[] = [];
    const popup = show({
      sheet: { kind: 'ready', sheet: khanSheet },
      place: { number: 2, count: 3 },
      onStep: (by) => steps.push(by),
    });
    expect(textOf(popup)).toContain('Mention 2 of 3 on this page');
    await page.getByRole('button', { name: 'Next mention on the page' }).click();
    await page.getByRole('button', { name: 'Previous mention on the page' }).click();
    expect(steps).toEqual([1, -1]);
  });

  test('has no steps where there is but one', () => {
    const popup = show({
      sheet: { kind: 'ready', sheet: khanSheet },
      place: { number: 1, count: 1 },
    });
    expect(textOf(popup)).toContain('Mentioned once on this page');
    expect(page.getByRole('button', { name: /mention on the page/u }).elements()).toEqual([]);
  });
});

test('the ways on lead to the other surfaces', async () => {
  const taken: string[] = [];
  show({ ways: ['panel', 'library'], onWay: (way) => taken.push(way) });
  await page.getByRole('button', { name: 'Side panel' }).click();
  await page.getByRole('button', { name: 'Library' }).click();
  expect(taken).toEqual(['panel', 'library']);
});
