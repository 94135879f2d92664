import type { TargetedSubmitEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { LevelSelect } from './LevelSelect';
import { OptionsChoice } from './OptionsChoice';
import type { Level } from './option-values';
import { levels, sites } from './options-strings';
import { type RuleChange, type RuleRef, type RuleRow, rowKey } from './rule-row';
import type { TypedRule } from './typed-rule';

interface OptionsAddRuleProps {
  rules: readonly RuleRow[];
  /** The level where no rule says otherwise: a new rule is likely to say something else. */
  usual: Level;
  parse(text: string): TypedRule;
  onRules(changes: readonly RuleChange[]): void;
}

/** A rule for an address or pattern that is typed; what it will match is told before it is added. */
export function OptionsAddRule({ rules, usual, parse, onRules }: OptionsAddRuleProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<RuleRef['kind']>();
  const [level, setLevel] = useState<Level>();
  const [isTried, setTried] = useState(false);
  const typed = parse(text);
  const rule = typed.kind === 'good' ? ruleOf(typed.rules, chosen) : undefined;
  const problem = typed.kind === 'bad' ? typed.why : isManaged(rules, rule) ? 'managed' : undefined;
  const wanted = level ?? (usual === 'off' ? 'quiet' : 'off');

  function add(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (rule && !problem) {
      onRules([{ rule, level: wanted }]);
      setText('');
      setTried(false);
    }
    field.current?.focus();
  }

  return (
    <form class="opt-group opt-add" aria-labelledby={`${id}-title`} onSubmit={add} noValidate>
      <h3 id={`${id}-title`}>{sites.add}</h3>
      <label for={id}>{sites.address}</label>
      <input
        {...{ id, ref: field, value: text, class: 'opt-field', dir: 'auto' }}
        type="text"
        autocomplete="off"
        spellcheck={false}
        aria-invalid={isTried && problem !== undefined}
        aria-describedby={`${id}-hint ${id}-problem`}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p class="opt-hint" id={`${id}-hint`}>
        {sites.addressHint}
      </p>
      <p class="opt-problem" id={`${id}-problem`} role="alert">
        {isTried && problem && sites.bad[problem]}
      </p>
      {typed.kind === 'good' && rule && (
        <RuleScopes {...{ rules, rule, choices: typed.rules }} onKind={setChosen} />
      )}
      <div class="opt-row">
        <LevelSelect label={sites.level} level={wanted} onLevel={setLevel} />
        <button type="submit" class="opt-button opt-main-button">
          {sites.add}
        </button>
      </div>
    </form>
  );
}

interface RuleScopesProps {
  rules: readonly RuleRow[];
  rule: RuleRef;
  choices: readonly RuleRef[];
  onKind(kind: RuleRef['kind']): void;
}

function RuleScopes({ rules, rule, choices, onKind }: RuleScopesProps) {
  const before = rules.find((row) => !row.isManaged && rowKey(row) === rowKey(rule));
  return (
    <>
      <OptionsChoice
        legend={sites.holdsFor}
        choices={choices.map((choice) => ({ value: choice.kind, name: matchesOf(choice) }))}
        value={rule.kind}
        onValue={onKind}
      />
      <p class="opt-hint" role="status">
        {before && sites.replaces(levels.name[before.level])}
      </p>
    </>
  );
}

function matchesOf({ kind, name }: RuleRef): string {
  return name === 'file://' ? sites.files : sites.matches[kind](name);
}

function ruleOf(rules: readonly RuleRef[], kind: RuleRef['kind'] | undefined): RuleRef | undefined {
  return rules.find((rule) => rule.kind === kind) ?? rules[0];
}

function isManaged(rules: readonly RuleRow[], rule: RuleRef | undefined): boolean {
  return rule !== undefined && rules.some((row) => row.isManaged && isSame(row, rule));
}

const isSame = (a: RuleRef, b: RuleRef) => a.kind === b.kind && a.name === b.name;
