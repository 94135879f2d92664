import { LevelChoice } from './LevelChoice';
import { OptionsAddRule } from './OptionsAddRule';
import { OptionsRules } from './OptionsRules';
import type { SettingsProps } from './option-values';
import { sites } from './options-strings';
import type { RuleChange, RuleRow } from './rule-row';
import type { TypedRule } from './typed-rule';

/** What the section on sites works with. */
export interface SitesProps extends SettingsProps {
  rules: readonly RuleRow[];
  /** What a typed address or pattern can be a rule for. */
  parse(text: string): TypedRule;
  onRules(changes: readonly RuleChange[]): void;
  /** End the pause; undefined where there is none. */
  onResume: (() => void) | undefined;
}

/** Where Parallax runs: the usual level, and all rules. */
export function OptionsSites(props: SitesProps) {
  const { settings, locked, rules, onSettings, onRules, onResume, parse } = props;
  return (
    <>
      {onResume && (
        <p class="opt-notice">
          {sites.paused}{' '}
          <button type="button" class="opt-button" onClick={onResume}>
            {sites.resume}
          </button>
        </p>
      )}
      <LevelChoice
        level={settings.level}
        isLocked={locked.has('level')}
        onLevel={(level) => onSettings({ level })}
      />
      <OptionsAddRule {...{ rules, parse, onRules }} usual={settings.level} />
      <OptionsRules {...{ rules, onRules }} />
    </>
  );
}
