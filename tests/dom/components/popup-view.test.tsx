import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { FoundTopic } from '@/components/TopicList';
import { khanSheet } from '@/tests/fakes/fact-sheets';
import { longSheet } from '@/tests/fakes/long-sheet';
import { clearPage, textOf } from './mount';
import { buttons, type PopupProps, showPopup } from './show-popup';

afterEach(clearPage);

const ITEMS: readonly FoundTopic[] = [
  { topic: { id: 'kang', name: 'Kang Thae Yun', kind: 'person' }, count: 9 },
  { topic: { id: 'ghauri', name: 'Ghauri (Hatf-5)', kind: 'weapon' }, count: 4 },
  { topic: { id: 'bhutto', name: 'Benazir Bhutto', kind: 'person' }, count: 1 },
  { topic: { id: 'aq-khan', name: 'A.Q. Khan', kind: 'person' }, count: 1 },
];

function show(props: Partial<PopupProps> = {}): HTMLElement {
  return showPopup({ topics: { kind: 'ready', items: ITEMS }, ...props });
}

describe('the site switch', () => {
  test('is the first control and says its state in words', async () => {
    const popup = show();
    const first = popup.querySelector('button, a, summary, input');
    expect(first).toBe(page.getByRole('switch', { name: 'Mark topics on www.dawn.com' }).element());
    expect(first?.getAttribute('aria-checked')).toBe('true');
    expect(textOf(first)).toBe('Mark topics on www.dawn.com On');
  });

  test('says “off here” when off', () => {
    show({ site: { kind: 'off', host: 'www.dawn.com' } });
    const element = page.getByRole('switch').element();
    expect(element.getAttribute('aria-checked')).toBe('false');
    expect(textOf(element)).toBe('Mark topics on www.dawn.com Off here');
  });

  test.each([
    ['on', 'off', false],
    ['off', 'on', true],
  ] as const)('asks, when %s, to be switched %s', async (kind, _wanted, isOn) => {
    const asked: boolean[] = [];
    show({
      site: { kind, host: 'www.dawn.com' },
      onSiteChange: (wanted) => asked.push(wanted),
    });
    await page.getByRole('switch').click();
    await userEvent.keyboard(' ');
    expect(asked).toEqual([isOn, isOn]);
  });

  test('gives way to a reason where the browser keeps extensions out', () => {
    const popup = show({ site: { kind: 'blocked', reason: 'browser-page' } });
    expect(textOf(popup)).toContain(
      'Parallax cannot run on this page It is one of the browser’s own pages',
    );
    expect(page.getByRole('switch').elements()).toEqual([]);
  });
});

describe('the reading desk', () => {
  test.each([
    ['pdf', ['/desk.html']],
    ['file', ['/desk.html']],
    ['store', []],
  ] as const)('is offered for what it can open: %s', (reason, links) => {
    const popup = show({ site: { kind: 'blocked', reason } });
    expect([...popup.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(
      links,
    );
  });
});

describe('the list of topics', () => {
  test('groups by kind, the most mentioned first, equals by name', () => {
    const popup = show();
    expect(textOf(popup)).toContain('On this page 4 topics People');
    expect(page.getByRole('heading', { level: 3 }).elements().map(textOf)).toEqual([
      'People',
      'Weapons',
    ]);
    expect(buttons()).toEqual([
      'Kang Thae Yun 9 mentions',
      'A.Q. Khan 1 mention',
      'Benazir Bhutto 1 mention',
      'Ghauri (Hatf-5) 4 mentions',
    ]);
  });

  test('asks for the topic that is chosen', async () => {
    const asked: string[] = [];
    show({ onTopic: (id) => asked.push(id) });
    await page.getByRole('button', { name: /^Ghauri/u }).click();
    expect(asked).toEqual(['ghauri']);
  });

  test('takes the focus back to the topic a reader returns from', async () => {
    show();
    await page.getByRole('button', { name: /^Benazir/u }).click();
    show({ sheet: { kind: 'ready', sheet: khanSheet } });
    show();
    expect(textOf(document.activeElement)).toBe('Benazir Bhutto 1 mention');
  });

  test.each<[string, Partial<PopupProps>]>([
    ['This page names no topic', { topics: { kind: 'ready', items: [] } }],
    ['It leaves a name unmarked when', { topics: { kind: 'ready', items: [] } }],
    ['Reading the page…', { topics: { kind: 'loading' } }],
    ['The page could not be read.', { topics: { kind: 'failed', reason: 'No answer.' } }],
    ['No answer.', { topics: { kind: 'failed', reason: 'No answer.' } }],
    ['Parallax is off on this site.', { site: { kind: 'off', host: 'a.example' } }],
  ])('has words where it has no topics: %s', (words, props) => {
    const popup = show(props);
    expect(textOf(popup.querySelector('main'))).toContain(words);
    expect(buttons()).toEqual([]);
  });
});

describe('the popup', () => {
  test('is 400 by at most 600 px and scrolls inside', async () => {
    await page.viewport(800, 900);
    const popup = show({ sheet: { kind: 'ready', sheet: longSheet(31) } });
    const { width, height } = popup.children[0]?.getBoundingClientRect() ?? {};
    expect([width, height]).toEqual([400, 600]);
  });

  test('says what the facts are and of when', () => {
    const popup = show({
      provenance: {
        version: 1,
        date: '2026-11-21',
        editions: [],
        hash: '0'.repeat(64),
        counts: { topics: 142, claims: 1292, sources: 448, conflicts: 45 },
      },
    });
    expect(textOf(popup)).toContain('142 topics, 1,292 facts, as of 21 November 2026.');
  });

  test.each([
    ['refused', 'remember no history'],
    ['full', 'storage is full'],
    ['blocked', 'still running'],
    ['failed', 'storage failed'],
  ] as const)(
    'says in a sentence that the store is %s, and that no fact is lost',
    (trouble, words) => {
      const popup = show({ trouble });
      expect(textOf(popup)).toContain(words);
      expect(textOf(popup)).toContain('All facts are shown.');
    },
  );

  test('says nothing of a store that is well, nor of facts that have not changed', () => {
    const popup = show({ news: [] });
    expect(textOf(popup)).not.toMatch(/All facts are shown|What changed/);
  });

  test('tells on request what changed in the facts since the reader last looked', async () => {
    const edition = { version: 3, date: '2027-01-05', added: [], corrected: [], retired: [] };
    show({ news: [{ ...edition, summary: 'Two visits of 1985 are new.' }] });
    const entry = page.getByText(/Two visits of 1985/);
    await expect.element(entry).not.toBeVisible();
    await userEvent.click(page.getByText(/What changed in the facts/));
    await expect.element(entry).toBeVisible();
    await expect.element(page.getByText('5 January 2027')).toBeVisible();
  });
});
