import dataset from 'virtual:dataset';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { escapeMarkdown, toMarkdown } from '@/citing/to-markdown';
import { type BriefState, BriefView } from '@/components/BriefView';
import briefCss from '@/components/brief.css?inline';
import { briefFile } from '@/components/brief-file';
import { briefMarkdown } from '@/components/brief-markdown';
import { type BriefInput, briefModel } from '@/components/brief-model';
import { brief } from '@/components/brief-strings';
import { emulate, textOf } from './mount';

afterEach(async () => {
  document.body.replaceChildren();
  document.head.querySelector('style[data-brief]')?.remove();
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  await emulate({});
});

function inputOf(...ids: string[]): BriefInput {
  const sheets = dataset.factSheets.filter(({ topicId }) => ids.includes(topicId));
  return {
    page: { title: 'Khan *and* <Ghauri>', url: 'https://news.test/a_b', date: '2004-02-05' },
    today: '2026-11-22',
    found: sheets.map(({ topic }, at) => ({ topic, count: 9 - at })),
    sheets,
    provenance: dataset.provenance,
  };
}

const TWO = inputOf('aq-khan', 'ghauri-hatf-5');

function ready(input: BriefInput): Extract<BriefState, { kind: 'ready' }> {
  const model = briefModel(input);
  const notes = model.sources.map(({ source }) => [
    { text: 'Someone, ' },
    { text: source.title, isTitle: true as const },
    ...(source.url === null ? [] : [{ text: source.url, href: source.url }]),
  ]);
  return { kind: 'ready', model, notes };
}

function mount(
  state: BriefState,
  onTake: Parameters<typeof BriefView>[0]['onTake'] = async () => 'a.bib',
) {
  const style = document.createElement('style');
  style.dataset.brief = '';
  style.textContent = briefCss;
  document.head.append(style);
  const root = document.createElement('div');
  document.body.append(root);
  render(<BriefView state={state} onPrint={() => {}} onTake={onTake} />, root);
  return root;
}

describe('the model', () => {
  test('tells each claim and each dispute once', () => {
    const { sections } = briefModel(inputOf('aq-khan', 'khan-network', 'khan-confession-2004'));
    const told = sections.flatMap(({ claims, conflicts }) =>
      [...claims, ...conflicts].map(({ id }) => id),
    );
    expect(told.length).toBeGreaterThan(6);
    expect(new Set(told).size).toBe(told.length);
  });

  test('counts what it leaves out', () => {
    for (const { sheet, claims, above, more } of briefModel(TWO).sections) {
      expect(claims.length).toBeLessThanOrEqual(4);
      expect(claims.length + above + more).toBe(sheet.claims.length);
    }
    const all = inputOf(...dataset.factSheets.map(({ topicId }) => topicId));
    expect(briefModel(all).topicsLeft).toBe(dataset.factSheets.length - 8);
  });

  test('numbers sources in the order in which they are met', () => {
    const { sections, sources, numberOf } = briefModel(TWO);
    expect(sources.map(({ source }) => numberOf(source.id))).toEqual(
      sources.map((_, at) => at + 1),
    );
    const [first] = sections[0]?.claims[0]?.citations ?? [];
    expect(numberOf(first?.source.id ?? '')).toBe(1);
  });
});

describe('the page', () => {
  test('gives every version of a dispute its notes, and every mark a source', () => {
    const root = mount(ready(TWO));
    const versions = [...root.querySelectorAll('.brief-conflict li')];
    expect(versions.length).toBeGreaterThanOrEqual(2);
    for (const version of versions) expect(version.querySelector('.note-mark')).not.toBeNull();
    for (const mark of root.querySelectorAll<HTMLAnchorElement>('.note-mark')) {
      expect(root.querySelector(mark.hash)).not.toBeNull();
    }
  });

  test('sets apart what came after the page', () => {
    expect(textOf(mount(ready(TWO)))).toContain('Came after the page');
  });

  test('says what came of taking it along', async () => {
    mount(ready(TWO), async (as) => (as === 'markdown' ? undefined : `page.${as}`));
    await page.getByRole('button', { name: 'RIS' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('Saved as page.ris.');
    await page.getByRole('button', { name: 'Copy Markdown' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('Copied as Markdown.');
  });

  test('says so where that fails', async () => {
    mount(ready(TWO), () => Promise.reject(new Error('no clipboard')));
    await page.getByRole('button', { name: 'Copy Markdown' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent(brief.tools.failed);
  });

  test.each(['loading', 'nothing', 'gone', 'closed', 'failed'] as const)(
    'is a sentence where there is no briefing: %s',
    (kind) => {
      const root = mount({ kind });
      expect(textOf(root.querySelector('[role=status]'))).toBe(brief.states[kind]);
    },
  );

  test('is printed without its buttons', async () => {
    const root = mount(ready(TWO));
    const tools = root.querySelector('.brief-tools') as Element;
    expect(getComputedStyle(tools).display).toBe('flex');
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    expect(getComputedStyle(tools).display).toBe('none');
  });

  test.each(['light', 'dark'] as const)('has no violations in %s', async (theme) => {
    await emulate({ 'prefers-color-scheme': theme });
    const { violations, passes } = await axe.run(mount(ready(TWO)));
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('as Markdown', () => {
  const { model, notes } = ready(TWO);
  const text = briefMarkdown(model, { notes: notes.map(toMarkdown), plain: escapeMarkdown });

  test('says what the page says', () => {
    for (const { sheet, claims, conflicts } of model.sections) {
      expect(text).toContain(escapeMarkdown(sheet.topic.name));
      for (const claim of claims) expect(text).toContain(escapeMarkdown(claim.text));
      for (const { versions } of conflicts)
        for (const version of versions) expect(text).toContain(escapeMarkdown(version.text));
    }
    expect(text.match(/^\d+\. Someone, /gm)).toHaveLength(model.sources.length);
    expect(text).toContain('\\[1\\]');
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  test('takes the words of the page letter for letter', () => {
    expect(text).toContain('# Briefing: Khan \\*and\\* \\<Ghauri\\>\n');
    expect(text).toContain('<https://news.test/a_b>');
  });
});

test('a file of its own holds the briefing, its style and no script', () => {
  const root = mount(ready(TWO));
  const file = briefFile(root.querySelector('.brief') as Element, '<b>&', 'p { color: red }');
  const read = new DOMParser().parseFromString(file, 'text/html');
  expect(read.title).toBe('<b>&');
  expect(read.querySelector('h1')?.textContent).toBe('Khan *and* <Ghauri>');
  expect(read.querySelector('style')?.textContent).toContain('color: red');
  expect(read.querySelectorAll('script, button')).toHaveLength(0);
  expect(read.querySelectorAll('.brief-notes li').length).toBe(briefModel(TWO).sources.length);
});
