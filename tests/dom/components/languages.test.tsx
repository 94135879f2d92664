import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FactCard } from '@/components/FactCard';
import { ur } from '@/components/languages/ur';
import { RelatedTopics } from '@/components/RelatedTopics';
import { speak } from '@/components/spoken';
import { callbacks, mentionOf } from '@/tests/fakes/card-props';
import { khanSheet } from '@/tests/fakes/fact-sheets';
import { clearPage, mountCard, mountPopup, textOf } from './mount';

beforeEach(() => speak('ur', ur));
afterEach(async () => {
  speak('en', {});
  await clearPage();
});

describe('in Urdu', () => {
  const show = () =>
    mountCard(
      <FactCard
        state={{ kind: 'ready', sheet: khanSheet }}
        mention={mentionOf({ quote: 'Dr Khan' })}
        {...callbacks()}
      />,
    );
  const element = (root: ParentNode, selector: string) =>
    root.querySelector(selector) as HTMLElement;
  const directionOf = (root: ParentNode, selector: string) =>
    getComputedStyle(element(root, selector)).direction;

  test('a card runs from right to left, and what the dataset says from left to right', () => {
    const root = show();
    const dialog = element(root, '[role=dialog]');
    expect([dialog.lang, dialog.dir]).toEqual(['ur', 'rtl']);
    expect(directionOf(root, '[role=dialog]')).toBe('rtl');
    for (const english of ['.summary', '.claim-text', '.by bdi']) {
      expect(element(root, english).lang).toBe('en');
      expect(directionOf(root, english)).toBe('ltr');
    }
  });

  test('a card begins at the right: tools first, the cross last', () => {
    const root = show();
    const left = (selector: string) => element(root, selector).getBoundingClientRect().left;
    expect(left('.steps')).toBeGreaterThan(left('.handles'));
    expect(getComputedStyle(element(root, '.steps svg')).transform).toBe(
      'matrix(-1, 0, 0, 1, 0, 0)',
    );
  });

  test('Nastaliq has the room it hangs in, and English within it its own type', () => {
    const root = show();
    const style = (selector: string) => getComputedStyle(element(root, selector));
    expect(style('.digest').fontFamily).toContain('Nastaliq');
    expect(Number.parseFloat(style('.digest').lineHeight)).toBe(
      2 * Number.parseFloat(style('.digest').fontSize),
    );
    expect(style('.claim-text').fontFamily).not.toContain('Nastaliq');
  });

  test('topics go by their Urdu names in lists too, and others by the English one', () => {
    const topic = { id: 'a', kind: 'person', name: 'Benazir Bhutto' } as const;
    const names = [{ language: 'ur', text: 'بینظیر بھٹو' }];
    const related = [
      { topic: { ...topic, names }, shared: 2, isOnPage: false },
      { topic: { ...topic, id: 'b', name: 'KOMID' }, shared: 1, isOnPage: true },
    ];
    const view = mountPopup(<RelatedTopics related={related} onTopic={() => {}} />);
    const shown = [...view.querySelectorAll<HTMLElement>('.topic-name bdi')];
    expect(shown.map((name) => [textOf(name), name.lang, name.dir])).toEqual([
      ['بینظیر بھٹو', 'ur', 'rtl'],
      ['KOMID', 'en', 'ltr'],
    ]);
    expect(textOf(view)).toContain('شخصیت، 2 مشترک حقائق');
  });
});
