import { LEVELS, type Level } from './option-values';

/** What a rule is about: `name` is a host, a host with a path, or a pattern. */
export interface RuleRef {
  readonly kind: (typeof RULE_KINDS)[number];
  readonly name: string;
}

/** What rules can be about, from the nearest to the widest. */
export const RULE_KINDS = ['page', 'host', 'domain', 'pattern'] as const;

/** A rule, as one row of a list. */
export interface RuleRow extends RuleRef {
  readonly level: Level;
  /** Set by whoever runs this computer: shown, not changed. */
  readonly isManaged: boolean;
}

/** A rule to set, or to take away where it has no level. */
export interface RuleChange {
  readonly rule: RuleRef;
  readonly level: Level | undefined;
}

/** What rows can be sorted by. */
export const RULE_ORDERS = ['name', 'level', 'kind'] as const;
/** What rows are sorted by. */
export type RuleOrder = (typeof RULE_ORDERS)[number];

/** What tells a row from all others. */
export function rowKey({ kind, name, isManaged }: RuleRef & { isManaged?: boolean }): string {
  return `${isManaged ? 'managed ' : ''}${kind} ${name}`;
}

const BY_NAME = new Intl.Collator('en', { numeric: true });

/** The rows whose names hold these words, sorted; those of the computer's owner first. */
export function sortedRows(
  rows: readonly RuleRow[],
  query: string,
  order: RuleOrder,
): readonly RuleRow[] {
  const words = query.toLowerCase().split(/\s+/u);
  return rows
    .filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)))
    .sort(
      (a, b) =>
        Number(b.isManaged) - Number(a.isManaged) ||
        COMPARE[order](a, b) ||
        BY_NAME.compare(a.name, b.name),
    );
}

const COMPARE: Record<RuleOrder, (a: RuleRow, b: RuleRow) => number> = {
  name: () => 0,
  level: (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level),
  kind: (a, b) => RULE_KINDS.indexOf(a.kind) - RULE_KINDS.indexOf(b.kind),
};
