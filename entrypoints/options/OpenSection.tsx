import { LanguageSetting } from '@/components/LanguageSetting';
import { OptionsAbout } from '@/components/OptionsAbout';
import { OptionsCard } from '@/components/OptionsCard';
import { OptionsKeyboard } from '@/components/OptionsKeyboard';
import { OptionsMarks } from '@/components/OptionsMarks';
import { OptionsSites } from '@/components/OptionsSites';
import { OptionsSync } from '@/components/OptionsSync';
import type { SettingsProps } from '@/components/option-values';
import { keyboard } from '@/components/options-look-strings';
import type { Section } from '@/components/options-section';
import { thisBrowser } from '@/entrypoints/surfaces/this-browser';
import { lockedBy } from '@/extension/managed';
import { native as browser } from '@/extension/native';
import { readTypedRule } from '@/extension/read-typed-rule';
import type { Settings } from '@/extension/settings';
import { pauseEnd, rowsOf, rulesChange, settingsChange } from './change-settings';
import { DataSection } from './DataSection';
import { PrivacySection } from './PrivacySection';
import type { Changes } from './use-changes';
import { keySettings, useCommands } from './use-commands';
import { useExample } from './use-example';
import type { Stored } from './use-stored';

/** What a section is wired to. */
export interface Wires {
  readonly stored: Stored;
  /** As they hold, with what is managed. */
  readonly settings: Settings;
  readonly changes: Changes;
}

/** The section that is open, wired. */
export function OpenSection({ section, ...wires }: Wires & { section: Section }) {
  const { stored, settings, changes } = wires;
  const props: SettingsProps = {
    settings,
    locked: lockedBy(stored.managed),
    onSettings: (part) => void changes.change(settingsChange(part, stored.settings)),
  };
  switch (section) {
    case 'sites':
      return <SitesSection {...{ stored, changes }} {...props} />;
    case 'marks':
      return <OptionsMarks {...props} />;
    case 'card':
      return <CardSection {...props} />;
    case 'keyboard':
      return <KeyboardSection tell={changes.tell} />;
    case 'languages':
      return (
        <LanguageSetting
          language={settings.language}
          isLocked={props.locked.has('language')}
          onLanguage={(language) => props.onSettings({ language })}
        />
      );
    case 'data':
      return <DataSection {...wires} />;
    case 'sync':
      return <OptionsSync {...props} sync={stored.sync} />;
    case 'privacy':
      return <PrivacySection tell={changes.tell} />;
    case 'about':
      return <OptionsAbout version={browser.runtime.getManifest().version} />;
  }
}

type SitesWires = Pick<Wires, 'stored' | 'changes'> & SettingsProps;

function SitesSection({ stored, changes, ...props }: SitesWires) {
  const isPaused = stored.settings.pause !== undefined;
  return (
    <OptionsSites
      {...props}
      rules={rowsOf(stored)}
      parse={readTypedRule}
      onRules={(steps) => void changes.change(rulesChange(steps, stored))}
      onResume={isPaused ? () => void changes.change(pauseEnd(stored.settings)) : undefined}
    />
  );
}

function CardSection(props: SettingsProps) {
  return <OptionsCard {...props} sheet={useExample()} />;
}

function KeyboardSection({ tell }: Pick<Changes, 'tell'>) {
  const open = keySettings(thisBrowser);
  return (
    <OptionsKeyboard
      commands={useCommands()}
      browser={thisBrowser}
      onChangeKeys={open && (() => void open().catch(() => tell(keyboard.notOpened, true)))}
    />
  );
}
