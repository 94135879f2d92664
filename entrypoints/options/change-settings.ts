import type { OptionSettings, SettingsPart } from '@/components/option-values';
import { levels, options } from '@/components/options-strings';
import type { RuleChange, RuleRow } from '@/components/rule-row';
import { native as browser } from '@/extension/native';
import { listRules } from '@/extension/rule-list';
import { inverseOf, type RuleStep, setRules } from '@/extension/set-rules';
import { type Settings, settings } from '@/extension/settings';
import type { Change } from './use-changes';
import type { Stored } from './use-stored';

const own = settings(browser);

/** A change of settings, with what the reader has set so far. */
export function settingsChange(part: SettingsPart, before: Settings): Change {
  const name = Object.keys(part)[0] as keyof SettingsPart;
  return {
    did: options.changed[name],
    make: () => own.change((now) => withPart(now, part)),
    undo: () => own.change((now) => withPart(now, partOf(before, part))),
  };
}

/** A change of the pause: it is ended, and can go on. */
export function pauseEnd({ pause }: Settings): Change {
  return {
    did: options.changed.pause,
    make: () => own.change(({ pause: _, ...rest }) => rest),
    undo: () => own.change((now) => (pause ? { ...now, pause } : now)),
  };
}

/** A change of rules. */
export function rulesChange(steps: readonly RuleChange[], before: Stored): Change {
  const back = inverseOf(steps, listRules({ ...before.settings, sites: before.sites }));
  const write = (wanted: readonly RuleStep[]) => () => setRules(browser, wanted);
  return { did: told(steps), make: write(steps), undo: write(back) };
}

/** All rules, those of the computer's owner among them, as rows. */
export function rowsOf({ settings: { patterns }, sites: bySite, managed }: Stored): RuleRow[] {
  const rows = (isManaged: boolean, rules: Parameters<typeof listRules>[0]) =>
    listRules(rules).map((rule) => ({ ...rule, isManaged }));
  return [...rows(false, { patterns, sites: bySite }), ...(managed ? rows(true, managed) : [])];
}

function told(steps: readonly RuleChange[]): string {
  const [first] = steps;
  const removed = steps.every(({ level }) => level === undefined);
  if (!first || steps.length > 1)
    return removed ? options.rulesRemoved(steps.length) : options.rulesChanged(steps.length);
  const { rule, level } = first;
  return level ? options.ruleSet(rule.name, levels.name[level]) : options.ruleRemoved(rule.name);
}

/** Settings with some of them changed. */
export function withPart<Whole extends OptionSettings>(
  whole: Whole,
  { marks, card, ...rest }: SettingsPart,
): Whole {
  return {
    ...whole,
    ...rest,
    ...(marks && { marks: { ...whole.marks, ...marks } }),
    ...(card && { card: { ...whole.card, ...card } }),
  };
}

// The same settings as in a part, as they are in `whole`.
function partOf(whole: OptionSettings, part: SettingsPart): SettingsPart {
  const within = <Values extends object>(values: Values, wanted: object) =>
    Object.fromEntries(Object.entries(values).filter(([key]) => key in wanted)) as Partial<Values>;
  const { marks, card, ...rest } = part;
  return {
    ...within({ level: whole.level, language: whole.language, isSynced: whole.isSynced }, rest),
    ...(marks && { marks: within(whole.marks, marks) }),
    ...(card && { card: within(whole.card, card) }),
  };
}
