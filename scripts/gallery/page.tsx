/** Runs in the gallery's browser: sets up one case by the code that ships, and says when it is ready. */
import dataset from 'virtual:dataset';
import { render } from 'preact';
import css from '@/components/card.css?inline';
import { FactCard } from '@/components/FactCard';
import { ko } from '@/components/languages/ko';
import { ur } from '@/components/languages/ur';
import { zhHans } from '@/components/languages/zh-hans';
import type { SheetState } from '@/components/sheet-state';
import { speak } from '@/components/spoken';
import type { FactSheet } from '@/data/fact-sheet';
import marksCss from '@/entrypoints/marks.css?inline';
import { type CardHost, createCardHost } from '@/page/card-host';
import { placeBeside } from '@/page/placement';
import { CURRENT_NAME, HIGHLIGHT_NAMES } from '@/page/registry';
import { callbacks, mentionOf } from '@/tests/fakes/card-props';
import { khanSheet, smallSheet } from '@/tests/fakes/fact-sheets';
import { longSheet } from '@/tests/fakes/long-sheet';
import { ARTICLES } from './articles';
import { CASES, type Case } from './cases';
import { showDrawing } from './drawing-stage';
import { showOptions } from './options-stage';

const REASON = 'factSheet: Could not establish connection. Receiving end does not exist.';
const STATES: Readonly<Record<string, SheetState>> = {
  loading: { kind: 'loading' },
  missing: { kind: 'missing' },
  failed: { kind: 'failed', reason: 'factSheet: The database connection is closing.' },
  unanswered: { kind: 'failed', reason: REASON, unanswered: true },
  dispute: { kind: 'ready', sheet: khanSheet },
  long: { kind: 'ready', sheet: longSheet(31) },
  small: { kind: 'ready', sheet: smallSheet },
};

const sheets = (dataset as { factSheets: readonly FactSheet[] }).factSheets; // The build made it.

function stateOf(name: string): SheetState {
  const sheet = sheets.find(({ topicId }) => topicId === name);
  return sheet ? { kind: 'ready', sheet } : (STATES[name] as SheetState);
}

/** Write the article with its marks, and give their ranges. */
function write({ article, theme, top = 90 }: Case): StaticRange[] {
  const { html, dir, lang } = ARTICLES[article];
  Object.assign(document.documentElement, { dir, lang });
  document.body.innerHTML = html;
  document.body.style.cssText = `max-width: 680px; margin: ${top - 60}px auto 0; padding: 0 16px 900px; font: 18px/1.7 Georgia, serif`;
  document.documentElement.style.colorScheme = theme === 'dark' ? 'dark' : 'light';
  document.head.append(Object.assign(document.createElement('style'), { textContent: marksCss }));
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const ranges: StaticRange[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    ranges.push(...marksIn(node));
  CSS.highlights.set(HIGHLIGHT_NAMES.dotted, new Highlight(...ranges));
  return ranges;
}

function marksIn(node: Text): StaticRange[] {
  const ranges: StaticRange[] = [];
  for (let start = node.data.indexOf('‹'); start >= 0; start = node.data.indexOf('‹')) {
    const end = node.data.indexOf('›') - 1;
    node.data = node.data.replace('‹', '').replace('›', '');
    ranges.push(
      new StaticRange({
        ...{ startContainer: node, endContainer: node },
        startOffset: start,
        endOffset: end,
      }),
    );
  }
  return ranges;
}

function open(shown: Case, range: StaticRange): CardHost {
  const host = createCardHost(css);
  CSS.highlights.set(CURRENT_NAME, new Highlight(range));
  const mention = mentionOf({
    quote: range.startContainer.textContent?.slice(range.startOffset, range.endOffset) ?? '',
    nearby: ['pervez-musharraf', 'jehangir-karamat'],
    grounds: { rule: 'near', evidence: ARTICLES[shown.article].evidence },
  });
  const refuse = () => Promise.reject(new Error('refused'));
  const at = document.createRange();
  at.setStart(range.startContainer, range.startOffset);
  const { x, y } = at.getBoundingClientRect();
  host.attach(range);
  const { signal } = new AbortController();
  const parts = { range, card: host.box, at: { x, y }, signal, onLost: () => {} };
  const placement = placeBeside(parts);
  const told = callbacks({
    onPin: (isPinned) => placement?.pin(isPinned),
    onCorner: () => placement?.toNextCorner(),
    onMove: (right, down) => placement?.moveBy(right, down),
    ...(shown.act === 'refuse' && { onCopy: refuse }),
  });
  render(<FactCard state={stateOf(shown.shows)} mention={mention} {...told} />, host.box);
  return host;
}

/** A click of the browser's own, which the gallery lends: a card pays no heed to forged ones. */
declare const clickAt: (x: number, y: number) => Promise<void>;

async function press(box: HTMLElement, selector: string): Promise<void> {
  const element = box.querySelector(selector);
  element?.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
  await clickAt(x + width / 2, y + height / 2);
}

async function unfold(box: HTMLElement, selector: string): Promise<void> {
  await press(box, `${selector} summary`);
  box.querySelector(selector)?.scrollIntoView();
}

type Act = (box: HTMLElement) => unknown;

const ACTS: Record<NonNullable<Case['act']>, Act> = {
  whole: (box) => press(box, '.show-all'),
  why: (box) => unfold(box, '.why'),
  key: (box) => unfold(box, '.key'),
  copy: (box) => press(box, '.tool'),
  refuse: (box) => press(box, '.tool'),
  summary: (box) => press(box, '.summary-box > .toggle'),
  sources: (box) => press(box, '.evidence-row > .toggle'),
  dispute: (box) => press(box, '.dispute button'),
  pin: async (box) => {
    await press(box, '[aria-pressed]');
    await press(box, '.handle');
  },
  focus: (box) => box.querySelector<HTMLElement>('.tool')?.focus(),
  end: (box) => box.querySelector('.key')?.scrollIntoView(),
  ...{ none: () => {}, table: () => {}, decade: () => {}, facts: () => {} }, // Of drawings, which see to it themselves.
};

const settled = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const wanted = new URLSearchParams(location.search).get('case');
const shown = CASES.find(({ name }) => name === wanted);
if (shown?.speaks) speak(shown.speaks, { ko, ur, 'zh-Hans': zhHans }[shown.speaks]);
if (shown?.drawing) await showDrawing(shown, sheets);
if (shown?.isOptions) showOptions(shown);
const [first] = shown && !shown.drawing && !shown.isOptions ? write(shown) : [];
if (shown && first && shown.act !== 'none') {
  const { box } = open(shown, first);
  await settled(50);
  await ACTS[shown.act ?? 'none'](box);
}
await settled(250);
document.body.setAttribute('data-ready', '');
