import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { PopupView } from '@/components/PopupView';
import { khanSheet } from '@/tests/fakes/fact-sheets';
import { longSheet } from '@/tests/fakes/long-sheet';
import { clearPage, mountPopup, textOf } from './mount';

afterEach(clearPage);

type Props = Parameters<typeof PopupView>[0];

const NOTHING_HAPPENS: Props = {
  site: { kind: 'on', host: 'www.dawn.com' },
  topics: { kind: 'loading' },
  onSiteChange: () => {},
  onTopic: () => {},
  onBack: () => {},
};

function show(props: Partial<Props> = {}): HTMLElement {
  return mountPopup(<PopupView {...NOTHING_HAPPENS} {...props} />);
}

function buttons(): string[] {
  return page.getByRole('button').elements().map(textOf);
}

describe('the fact sheet', () => {
  test('shows all claims under their decades, the undated ones last', () => {
    show({ sheet: { kind: 'ready', sheet: khanSheet } });
    expect(page.getByRole('heading').elements().map(textOf)).toEqual([
      'Parallax',
      'A.Q. Khan',
      '1990s',
      '2000s',
      '2010s',
      'Over the whole period',
      'Further open questions',
      'Related topics',
    ]);
    expect(
      [...page.getByRole('list', { name: '1990s' }).element().children].map((item) =>
        textOf(item).slice(0, 12),
      ),
    ).toEqual(['15 July 1998', '1999–2001 Cl']);
  });

  test('sets a conflict out once and points to it from later claims', () => {
    const popup = show({ sheet: { kind: 'ready', sheet: khanSheet } });
    const question = 'Is the letter of 15 July 1998 genuine?';
    expect(textOf(popup).split(question)).toHaveLength(3);
    expect(textOf(page.getByRole('list', { name: '2010s' }).element())).toContain(
      `Accounts differ: ${question} The versions are set out above.`,
    );
  });

  test('keeps conflicts whose claims are elsewhere', () => {
    const popup = show({ sheet: { kind: 'ready', sheet: khanSheet } });
    expect(textOf(popup)).toContain('How often did A.Q. Khan go to North Korea? Twice (Khan).');
  });

  test('leads on to related topics and back to the list', async () => {
    const went: string[] = [];
    show({
      sheet: { kind: 'ready', sheet: khanSheet },
      onTopic: (id) => went.push(id),
      onBack: () => went.push('back'),
    });
    await page.getByRole('button', { name: /^Missile deal/u }).click();
    await page.getByRole('button', { name: 'All topics on this page' }).click();
    expect(went).toEqual(['missile-deal-1993', 'back']);
  });

  test('begins at its top with the focus on the way back, also when led on from another', async () => {
    const main = show({ sheet: { kind: 'ready', sheet: longSheet(31) } }).querySelector('main');
    main?.scrollTo(0, 400);
    expect(main?.scrollTop).toBe(400);
    show({ sheet: { kind: 'ready', sheet: khanSheet } });
    expect(textOf(document.activeElement)).toBe('All topics on this page');
    await expect.element(page.getByRole('heading', { name: 'A.Q. Khan' })).toBeInViewport();
  });

  test('explains its marks on request', async () => {
    const popup = show({ sheet: { kind: 'ready', sheet: khanSheet } });
    expect(textOf(popup)).not.toContain('The press, researchers or diplomats report it.');
    await page.getByText('What the marks mean').click();
    expect(textOf(popup)).toContain('Reported The press, researchers or diplomats report it.');
  });

  test.each<[string, Props['sheet']]>([
    ['Looking up the facts…', { kind: 'loading' }],
    ['There are no facts on this topic yet.', { kind: 'missing' }],
    ['The facts could not be read.', { kind: 'failed', reason: 'Closed.' }],
  ])('has words and a way back where it has no facts: %s', (words, sheet) => {
    const popup = show({ sheet });
    expect(textOf(popup)).toContain(words);
    expect(buttons()).toEqual(['All topics on this page']);
  });
});
