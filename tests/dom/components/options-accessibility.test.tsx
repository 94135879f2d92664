import provenance from 'virtual:provenance';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { LanguageSetting } from '@/components/LanguageSetting';
import { OptionsAbout } from '@/components/OptionsAbout';
import { OptionsCard } from '@/components/OptionsCard';
import { OptionsData } from '@/components/OptionsData';
import { OptionsKeyboard } from '@/components/OptionsKeyboard';
import { OptionsMarks } from '@/components/OptionsMarks';
import { OptionsPrivacy } from '@/components/OptionsPrivacy';
import { OptionsSites } from '@/components/OptionsSites';
import { OptionsSync } from '@/components/OptionsSync';
import { SECTIONS, type Section } from '@/components/options-section';
import { WelcomeView } from '@/components/WelcomeView';
import { readTypedRule } from '@/extension/read-typed-rule';
import { khanSheet } from '@/tests/fakes/fact-sheets';
import { clearPage, emulate, frame } from './mount';
import { rulesOf, showPage, showSection, usualProps } from './show-options';

afterEach(async () => {
  document.documentElement.removeAttribute('dir');
  await page.viewport(414, 896);
  await clearPage();
});

const nothing = () => {};
const LOCKED = usualProps({ locked: new Set(['level', 'marks.style', 'card.theme']) });
const COMMANDS = [{ name: 'next-mention', description: 'Next mention', keys: 'Alt+Shift+J' }];
const ACCESS = {
  sites: { kind: 'some', patterns: ['https://dawn.com/*'] },
  ...{ hasFiles: false, hasPrivate: false },
} as const;

const CONTENT: Record<Section, ComponentChild> = {
  sites: (
    <OptionsSites
      {...LOCKED}
      rules={rulesOf(120)}
      parse={readTypedRule}
      onRules={nothing}
      onResume={nothing}
    />
  ),
  marks: <OptionsMarks {...LOCKED} />,
  card: <OptionsCard {...LOCKED} sheet={{ kind: 'ready', sheet: khanSheet }} />,
  keyboard: <OptionsKeyboard commands={COMMANDS} browser="firefox" onChangeKeys={nothing} />,
  languages: <LanguageSetting language="auto" isLocked={false} onLanguage={nothing} />,
  data: (
    <OptionsData
      {...{ provenance, onExport: nothing, onImport: nothing, onReset: nothing }}
      storage={{ all: { used: 2e6, quota: 1e10 }, own: 300, rules: 2 }}
      rebuild={{ kind: 'failed', why: 'full' }}
      onRebuild={nothing}
    />
  ),
  sync: <OptionsSync {...LOCKED} sync={{ kind: 'off' }} />,
  privacy: (
    <OptionsPrivacy
      {...{ access: ACCESS, browser: 'chrome', onAsk: nothing }}
      onTakeBack={nothing}
      onDetails={nothing}
    />
  ),
  about: <OptionsAbout version="1.2.3" />,
};

const welcome = () =>
  showPage(
    <WelcomeView
      {...usualProps()}
      {...{ access: ACCESS, browser: 'firefox', onAsk: nothing, commands: COMMANDS }}
      marking="marked"
      bar={{ news: '', isBad: false, onUndo: undefined, onHide: nothing }}
    />,
  );
const showIn = (section: Section) => showSection(section, CONTENT[section], 'It has been changed.');

const PAGES: [name: string, show: () => HTMLElement][] = [
  ...SECTIONS.map((name): [string, () => HTMLElement] => [name, () => showIn(name)]),
  ['welcome', welcome],
];

async function violations(app: Element): Promise<string[]> {
  const { violations: found, passes } = await axe.run(app, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  expect(passes.map(({ id }) => id)).toContain('color-contrast'); // Or axe has not looked inside.
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** What stands out at the side of the window. */
function tooWide(): string[] {
  return [...document.querySelectorAll('#app *')]
    .filter((element) => !element.closest('.opt-preview'))
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > innerWidth + 1);
    })
    .map((element) => `${element.tagName}.${element.className}`);
}

describe.each(['light', 'dark'] as const)('axe finds nothing wrong, %s', (theme) => {
  test.each(PAGES)('in %s, left to right and right to left', async (_name, show) => {
    await emulate({ 'prefers-color-scheme': theme });
    for (const dir of ['ltr', 'rtl']) {
      document.documentElement.dir = dir;
      const app = show();
      await frame();
      expect(await violations(app)).toEqual([]);
    }
  });
});

describe.each(['ltr', 'rtl'])('a window of 320 px, %s', (dir) => {
  test.each(PAGES)('holds %s', async (_name, show) => {
    await page.viewport(320, 640);
    document.documentElement.dir = dir;
    show();
    await frame();
    expect(tooWide()).toEqual([]);
  });
});

test('a page that is written from right to left is laid out so', async () => {
  await page.viewport(1000, 640);
  document.documentElement.dir = 'rtl';
  const app = showIn('sites');
  const left = (selector: string) => app.querySelector(selector)?.getBoundingClientRect().left ?? 0;
  expect(left('.opt-side')).toBeGreaterThan(left('.opt-main'));
  expect(left('.opt-pick')).toBeGreaterThan(left('.opt-remove'));
});
