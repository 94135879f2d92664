import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { FactCard } from '@/components/FactCard';
import type { SheetState } from '@/components/sheet-state';
import type { FactSheet } from '@/data/schema';
import { khanSheet, longSheet, smallSheet } from '@/tests/fakes/fact-sheets';
import { clearPage, emulate, mountCard, textOf } from './mount';

afterEach(clearPage);

function show(state: SheetState, surface = 'Dr Khan'): ShadowRoot {
  return mountCard(<FactCard state={state} surface={surface} onClose={() => {}} />);
}

function ready(sheet: FactSheet): SheetState {
  return { kind: 'ready', sheet };
}

function card(): HTMLElement {
  return page.getByRole('dialog').element() as HTMLElement; // Everything with a role is an HTML element here.
}

function claimTexts(): string[] {
  const list = page.getByRole('list', { name: 'Facts' }).element();
  return [...list.children].map(textOf);
}

describe('a fact card', () => {
  test('is a dialog named after its topic that leaves the page usable', async () => {
    show(ready(khanSheet));
    await expect.element(page.getByRole('dialog', { name: 'A.Q. Khan' })).toBeVisible();
    expect(card().hasAttribute('aria-modal')).toBe(false);
    expect(document.activeElement).toBe(document.body);
  });

  test('says what sort of thing the topic is, what it is, and how much is known', () => {
    show(ready(khanSheet));
    expect(textOf(card())).toContain('Person A.Q. Khan');
    expect(textOf(card())).toContain(khanSheet.topic.summary);
    expect(textOf(card())).toContain('5 facts, 10 sources, accounts differ on 2 questions');
  });

  test('repeats the words of the page where they are not the topic’s own name', () => {
    show(ready(khanSheet), 'Dr Khan');
    expect(textOf(card())).toContain('On this page: “Dr Khan”');
  });

  test('does not repeat the words of the page where they are the topic’s own name', () => {
    show(ready(khanSheet), 'A.Q. Khan');
    expect(textOf(card())).not.toContain('On this page');
  });

  test.each([
    ['압둘 카디르 칸', 'ko', 'ltr'],
    ['عبدالقدیر خان', 'ur', 'rtl'],
    ['阿卜杜勒·卡迪尔·汗', 'zh', 'ltr'],
  ])('tells the browser the language and direction of %s', (name, language, direction) => {
    show(ready(khanSheet));
    const item = page.getByText(name, { exact: true }).element();
    expect([item.getAttribute('lang'), getComputedStyle(item).direction]).toEqual([
      language,
      direction,
    ]);
  });

  test('opens with three claims that name the topic, in order of time', () => {
    show(ready(khanSheet));
    expect(claimTexts().map((text) => text.slice(0, 15))).toEqual([
      '15 July 1998 Di',
      '4 February 2004',
      'July 2011 Repor',
    ]);
  });

  test('shows all its facts on request, and fewer again', async () => {
    show(ready(longSheet(31)));
    expect(claimTexts()).toHaveLength(3);
    await page.getByRole('button', { name: 'Show all 31 facts' }).click();
    expect(claimTexts()).toHaveLength(31);
    expect(claimTexts()[30]).toContain('2002');
    await page.getByRole('button', { name: 'Show fewer facts', expanded: true }).click();
    expect(claimTexts()).toHaveLength(3);
  });

  test('offers no more facts where it shows them all', () => {
    show(ready(smallSheet));
    expect(claimTexts()).toHaveLength(1);
    expect(page.getByRole('button', { name: /Show/ }).elements()).toEqual([]);
  });

  test('closes by its button', async () => {
    let closed = 0;
    mountCard(
      <FactCard
        state={ready(smallSheet)}
        surface=""
        onClose={() => {
          closed += 1;
        }}
      />,
    );
    await page.getByRole('button', { name: 'Close' }).click();
    expect(closed).toBe(1);
  });
});

describe('a fact card without facts', () => {
  test.each<[SheetState, string]>([
    [{ kind: 'loading' }, 'Looking up “Dr Khan”…'],
    [{ kind: 'missing' }, 'There are no facts on “Dr Khan” yet.'],
    [{ kind: 'failed', reason: '' }, 'The facts could not be read.'],
    [ready(smallSheet), '1 fact, 1 source'],
  ])('announces its state: %o', (state, words) => {
    show(state);
    expect(textOf(page.getByRole('status').element())).toBe(words);
  });

  test('is named after the words on the page and can be closed', async () => {
    show({ kind: 'loading' }, 'عبدالقدیر خان');
    await expect.element(page.getByRole('dialog', { name: 'عبدالقدیر خان' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Close' })).toBeVisible();
  });

  test('gives the reason of a failure', () => {
    show({ kind: 'failed', reason: 'The database connection is closing.' });
    expect(textOf(card())).toContain('The database connection is closing.');
  });

  test('keeps the element it announces through, so that screen readers hear the change', () => {
    const root = show({ kind: 'loading' });
    const before = page.getByRole('status').element();
    const place = root.lastElementChild as HTMLElement; // `mountCard` puts it there.
    render(<FactCard state={ready(smallSheet)} surface="" onClose={() => {}} />, place);
    expect(page.getByRole('status').element()).toBe(before);
    expect(textOf(before)).toBe('1 fact, 1 source');
  });
});

describe('a fact card in a hostile page', () => {
  const HOSTILE = `
    html { font-size: 5px; line-height: 4; --ink: red; --paper: yellow; }
    * { color: red !important; text-transform: uppercase !important; letter-spacing: 9px !important;
        direction: rtl !important; visibility: hidden !important; }
    div { display: none !important; opacity: 0 !important; filter: blur(9px) !important; zoom: 3 !important; }`;

  test('keeps its size, its type and its colours', async () => {
    const style = Object.assign(document.createElement('style'), { textContent: HOSTILE });
    document.body.append(style);
    await page.viewport(800, 700);
    show(ready(khanSheet));
    const { width } = card().getBoundingClientRect();
    const { color, fontSize, textTransform, letterSpacing, direction, visibility } =
      getComputedStyle(card());
    expect({ width, color, fontSize, textTransform, letterSpacing, direction, visibility }).toEqual(
      {
        width: 360,
        color: 'rgb(25, 26, 28)',
        fontSize: '14px',
        textTransform: 'none',
        letterSpacing: 'normal',
        direction: 'ltr',
        visibility: 'visible',
      },
    );
  });

  test.each([
    [800, 700, 360, 420],
    [800, 1000, 360, 480],
    [400, 700, 384, 420],
  ])('in a window of %i by %i is %i wide and at most %i high', async (w, h, width, height) => {
    await page.viewport(w, h);
    show(ready(longSheet(31)));
    const box = card().getBoundingClientRect();
    expect([box.width, box.height]).toEqual([width, height]);
  });

  test('scrolls inside itself and does not hand the scrolling on to the page', async () => {
    await page.viewport(800, 700);
    show(ready(longSheet(31)));
    const list = page.getByRole('list', { name: 'Facts' }).element();
    const scroller = list.parentElement as HTMLElement; // A list always stands in something.
    scroller.scrollTop = 100;
    expect(scroller.scrollTop).toBe(100);
    expect(getComputedStyle(scroller).overscrollBehaviorY).toBe('contain');
    await expect.element(page.getByRole('button', { name: 'Show all 31 facts' })).toBeInViewport();
  });

  test('turns dark with the system', async () => {
    await emulate({ 'prefers-color-scheme': 'dark' });
    show(ready(khanSheet));
    expect(getComputedStyle(card()).backgroundColor).toBe('rgb(23, 25, 27)');
  });

  test('gives every control at least 24 px', async () => {
    await page.viewport(800, 700);
    const root = show(ready(khanSheet));
    await page.getByRole('button', { name: 'Show all 5 facts' }).click();
    const controls = [...root.querySelectorAll('a, button, summary')].filter((it) =>
      it.checkVisibility(),
    );
    const small = controls.filter((it) => it.getBoundingClientRect().height < 24);
    expect(controls.length).toBeGreaterThan(10);
    expect(small.map(textOf)).toEqual([]);
  });
});
