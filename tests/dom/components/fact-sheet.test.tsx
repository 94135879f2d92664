import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { khanSheet } from '@/tests/fakes/fact-sheets';
import { longSheet } from '@/tests/fakes/long-sheet';
import { clearPage, textOf } from './mount';
import { buttons, type PopupProps, showPopup } from './show-popup';

afterEach(clearPage);

describe('the fact sheet in the popup', () => {
  test('stands under headings in their order', () => {
    showPopup({ sheet: { kind: 'ready', sheet: khanSheet } });
    const headings = [...document.querySelectorAll('h1, h2, h3, h4')];
    expect(headings.map((heading) => `${heading.localName} ${textOf(heading)}`)).toEqual([
      'h1 Parallax',
      'h2 A.Q. Khan',
      'h3 Facts 5',
      'h4 1990s 2',
      'h4 2000s 1',
      'h4 2010s 1',
      'h4 Over the whole period 1',
      'h3 Disputes 2',
      'h4 Is the letter of 15 July 1998 genuine?',
      'h4 How often did A.Q. Khan go to North Korea?',
      'h3 Timeline',
      'h3 Connections',
      'h3 Sources 10',
      'h3 Related 2',
    ]);
  });

  test('leads on to related topics and back to the list', async () => {
    const went: string[] = [];
    showPopup({
      sheet: { kind: 'ready', sheet: khanSheet },
      onTopic: (id) => went.push(id),
      onBack: () => went.push('back'),
    });
    await page.getByRole('button', { name: /^Missile deal/u }).click();
    await page.getByRole('button', { name: 'All topics on this page' }).click();
    expect(went).toEqual(['missile-deal-1993', 'back']);
  });

  test('begins at its top with the focus on the way back, also when led on from another', async () => {
    const main = showPopup({ sheet: { kind: 'ready', sheet: longSheet(31) } }).querySelector(
      'main',
    );
    main?.scrollTo(0, 400);
    expect(main?.scrollTop).toBe(400);
    showPopup({ sheet: { kind: 'ready', sheet: khanSheet } });
    expect(textOf(document.activeElement)).toBe('All topics on this page');
    await expect.element(page.getByRole('heading', { name: 'A.Q. Khan' })).toBeInViewport();
  });

  test('explains its marks on request', async () => {
    const popup = showPopup({ sheet: { kind: 'ready', sheet: khanSheet } });
    expect(textOf(popup)).not.toContain('The press, researchers or diplomats report it.');
    await page.getByText('What the marks mean').click();
    expect(textOf(popup)).toContain('Reported The press, researchers or diplomats report it.');
  });

  test.each<[string, PopupProps['sheet']]>([
    ['Looking up the facts…', { kind: 'loading' }],
    ['There are no facts on this topic yet.', { kind: 'missing' }],
    ['The facts could not be read.', { kind: 'failed', reason: 'Closed.' }],
  ])('has words and a way back where it has no facts: %s', (words, sheet) => {
    const popup = showPopup({ sheet });
    expect(textOf(popup)).toContain(words);
    expect(buttons()).toEqual(['All topics on this page']);
  });
});
