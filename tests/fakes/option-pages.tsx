/** The options page at each of its sections, and the welcome page, with something in all their parts. */
import provenance from 'virtual:provenance';
import type { ComponentChild } from 'preact';
import { LanguageSetting } from '@/components/LanguageSetting';
import { OptionsAbout } from '@/components/OptionsAbout';
import { OptionsCard } from '@/components/OptionsCard';
import { OptionsData } from '@/components/OptionsData';
import { OptionsKeyboard } from '@/components/OptionsKeyboard';
import { OptionsMarks } from '@/components/OptionsMarks';
import { OptionsPrivacy } from '@/components/OptionsPrivacy';
import { OptionsSites } from '@/components/OptionsSites';
import { OptionsSync } from '@/components/OptionsSync';
import { OptionsView } from '@/components/OptionsView';
import { SECTIONS, type Section } from '@/components/options-section';
import { WelcomeView } from '@/components/WelcomeView';
import { readTypedRule } from '@/extension/read-typed-rule';
import { khanSheet } from './fact-sheets';
import { rulesOf, usualProps } from './option-props';

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

const inSection = (section: Section): ComponentChild => (
  <OptionsView
    {...{ section, news: 'It has been changed.', isBad: false, onHide: nothing }}
    onUndo={nothing}
  >
    {CONTENT[section]}
  </OptionsView>
);

const welcome = (
  <WelcomeView
    {...usualProps()}
    {...{ access: ACCESS, browser: 'firefox', onAsk: nothing, commands: COMMANDS }}
    marking="marked"
    bar={{ news: '', isBad: false, onUndo: undefined, onHide: nothing }}
  />
);

/** Each page by its name: a section's, or `welcome`. */
export const OPTION_PAGES: readonly (readonly [name: string, page: ComponentChild])[] = [
  ...SECTIONS.map((section) => [section, inSection(section)] as const),
  ['welcome', welcome],
];
