import { LevelSelect } from './LevelSelect';
import type { Level } from './option-values';
import { levels, sites } from './options-strings';
import type { RuleRow } from './rule-row';

interface OptionsRuleLineProps {
  rule: RuleRow;
  isChosen: boolean;
  onChosen(): void;
  /** Set its level, or remove the rule. */
  onLevel(level: Level | undefined): void;
}

/** One rule: what it is for, its level, and what can be done with it. */
export function OptionsRuleLine({ rule, isChosen, onChosen, onLevel }: OptionsRuleLineProps) {
  const { kind, name, level, isManaged } = rule;
  if (isManaged)
    return (
      <div class="opt-rule">
        <RuleName kind={sites.kind[kind]} name={name} />
        <span class="opt-locked">
          {levels.name[level]}
          <span class="opt-meaning">{sites.managed}</span>
        </span>
      </div>
    );
  return (
    <div class="opt-rule">
      <label class="opt-pick">
        <input
          type="checkbox"
          aria-label={sites.choose(name)}
          checked={isChosen}
          onChange={onChosen}
        />
      </label>
      <RuleName kind={sites.kind[kind]} name={name} />
      <LevelSelect label={sites.levelOf(name)} isLabelHidden level={level} onLevel={onLevel} />
      <button
        type="button"
        class="opt-button opt-remove"
        aria-label={sites.removeOf(name)}
        onClick={({ currentTarget }) => {
          passFocusOn(currentTarget);
          onLevel(undefined);
        }}
      >
        {sites.remove}
      </button>
    </div>
  );
}

function RuleName({ kind, name }: { kind: string; name: string }) {
  return (
    <span class="opt-rule-name">
      <bdi dir="ltr">{name}</bdi>
      <span class="opt-meaning">{kind}</span>
    </span>
  );
}

// The line goes with its button: whoever removes one by keyboard goes on at the next.
function passFocusOn(button: HTMLElement): void {
  const line = button.closest('li');
  const next = line?.nextElementSibling ?? line?.previousElementSibling;
  next?.querySelector<HTMLElement>('.opt-remove')?.focus();
}
