import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { LanguageSetting } from '@/components/LanguageSetting';
import { OptionsCard } from '@/components/OptionsCard';
import { OptionsFile } from '@/components/OptionsFile';
import { OptionsMarks } from '@/components/OptionsMarks';
import { OptionsSync, type SyncNews } from '@/components/OptionsSync';
import { OptionsView } from '@/components/OptionsView';
import type { SettingsPart } from '@/components/option-values';
import { SECTIONS } from '@/components/options-section';
import { khanSheet } from '@/tests/fakes/fact-sheets';
import { clearPage, textOf } from './mount';
import { settingsWith, showPage, showSection, usualProps } from './show-options';

afterEach(clearPage);

/** Props that note what is changed. */
function noting(part: Parameters<typeof usualProps>[0] = {}) {
  const parts: SettingsPart[] = [];
  return { parts, props: usualProps({ ...part, onSettings: (each) => parts.push(each) }) };
}

const READY = { kind: 'ready', sheet: khanSheet } as const;
const preview = (app: Element) => app.querySelector('.opt-preview')?.shadowRoot;

describe('marks', () => {
  test('are chosen by look, by kind and by language, each by itself', async () => {
    const { parts, props } = noting();
    showSection('marks', <OptionsMarks {...props} />);
    await page.getByLabelText('Wash of colour').click();
    await page.getByLabelText('Weapons').click();
    await page.getByLabelText('한국어').click();
    expect(parts).toEqual([
      { marks: { style: 'wash' } },
      { marks: { withoutKinds: ['weapon'] } },
      { marks: { withoutLanguages: ['ko'] } },
    ]);
  });

  test('are shown by a sample, and all kinds come back at once', async () => {
    const marks = {
      style: 'wash',
      withoutKinds: ['weapon', 'ship'],
      withoutLanguages: [],
    } as const;
    const { parts, props } = noting({ settings: settingsWith({ marks }) });
    const app = showSection('marks', <OptionsMarks {...props} />);
    const sample = app.querySelector('.opt-mark') as Element;
    expect(getComputedStyle(sample).backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
    await page.getByRole('button', { name: 'Tick all' }).first().click();
    expect(parts).toEqual([{ marks: { withoutKinds: [] } }]);
  });
});

describe('the card', () => {
  test('is previewed by the card itself, in the chosen colours and size', async () => {
    await page.viewport(1000, 800);
    const { props } = noting();
    const card = { ...props.settings.card, theme: 'dark', textSize: 1.3 } as const;
    const draw = (settings = props.settings) =>
      showSection('card', <OptionsCard {...props} settings={settings} sheet={READY} />);
    const app = draw();
    await expect.poll(() => textOf(preview(app) ?? null)).toContain('A.Q. Khan');
    const dialog = () => preview(app)?.querySelector('[role=dialog]') as HTMLElement;
    const width = dialog().offsetWidth;
    draw({ ...props.settings, card });
    await expect.poll(() => dialog().offsetWidth).toBeGreaterThan(width);
    expect(getComputedStyle(dialog()).backgroundColor).toBe('rgb(23, 25, 27)');
    expect(app.querySelector('.opt-preview')?.hasAttribute('inert')).toBe(true);
  });

  test('is set by delay, key, colours and size', async () => {
    const { parts, props } = noting();
    showSection('card', <OptionsCard {...props} sheet={READY} />);
    await page.getByLabelText('Delay').fill('250');
    await page.getByLabelText('Shift').click();
    await page.getByLabelText('Dark').click();
    await page.getByLabelText('Very large').click();
    expect(parts).toEqual([
      { card: { restMs: 250 } },
      { card: { modifier: 'shift' } },
      { card: { theme: 'dark' } },
      { card: { textSize: 1.3 } },
    ]);
  });
});

test('what is managed is shown, says so and cannot be changed', async () => {
  const { props } = noting({ locked: new Set(['marks.style', 'language']) });
  const app = showSection('marks', <OptionsMarks {...props} />);
  expect(textOf(app)).toContain('Set by whoever runs this computer');
  expect(app.querySelectorAll('fieldset:disabled')).toHaveLength(1);
  showSection('languages', <LanguageSetting language="auto" isLocked onLanguage={() => {}} />);
  expect(app.querySelectorAll('fieldset:disabled')).toHaveLength(1);
});

test('each language names itself, in its own script', () => {
  const app = showSection(
    'languages',
    <LanguageSetting language="ur" isLocked={false} onLanguage={() => {}} />,
  );
  const named = [...app.querySelectorAll('bdi[lang]')].map((each) => [
    each.getAttribute('lang'),
    each.textContent,
  ]);
  expect(named).toEqual([
    ['en', 'English'],
    ['ko', '한국어'],
    ['ur', 'اردو'],
    ['zh-Hans', '简体中文'],
  ]);
  expect(app.querySelectorAll('input:checked')).toHaveLength(1);
});

test.each<[string, SyncNews, RegExp]>([
  ['that it is on', { kind: 'on', at: 0, bytes: 1200 }, /go along.*1\.2 kB/],
  ['that all does not fit', { kind: 'too-large', needed: 2e5, room: 1e5 }, /200 kB.*100 kB/],
  ['that there is none', { kind: 'refused', reason: 'missing' }, /carries no settings/],
  ['that it is to begin', { kind: 'off' }, /next change/],
])('sync says %s', (_what, sync, words) => {
  const settings = settingsWith({ isSynced: true });
  const app = showSection('sync', <OptionsSync {...usualProps({ settings })} sync={sync} />);
  expect(app.querySelector('[role=status]')?.textContent).toMatch(words);
});

test('a file is taken as the reader says, and the same file can be given again', async () => {
  const taken: string[] = [];
  const app = showSection(
    'data',
    <OptionsFile
      onExport={() => {}}
      onReset={() => {}}
      onImport={(file, way) => taken.push(`${file.name} ${way}`)}
    />,
  );
  const input = app.querySelector('input[type=file]') as HTMLInputElement;
  const give = () => {
    const files = new DataTransfer();
    files.items.add(new File(['{}'], 'mine.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  give();
  expect(input.value).toBe('');
  await page.getByLabelText('Replace all I have').click();
  give();
  expect(taken).toEqual(['mine.json add', 'mine.json replace']);
});

test('the last change is told and taken back from the foot of the page', async () => {
  let undone = 0;
  const draw = (news: string, isBad: boolean) =>
    showPage(
      <OptionsView
        {...{ section: 'marks', news, isBad }}
        onUndo={isBad ? undefined : () => (undone += 1)}
        onHide={() => {}}
      >
        {null}
      </OptionsView>,
    );
  const app = draw('', false);
  const status = app.querySelector('.opt-undo [role=status]');
  expect(app.querySelectorAll('.opt-undo button')).toHaveLength(0);
  draw('Changed.', false);
  expect(app.querySelector('.opt-undo [role=status]')).toBe(status); // Or a screen reader says nothing.
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(undone).toBe(1);
});

test('the way to each section is a link, and the open one is told', () => {
  const app = showSection('privacy', null);
  const links = [...app.querySelectorAll('nav a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    SECTIONS.map((name) => `#${name}`),
  );
  expect(app.querySelector('nav [aria-current]')?.textContent).toBe('Privacy');
});
