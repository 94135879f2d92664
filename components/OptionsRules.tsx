import { useId, useMemo, useState } from 'preact/hooks';
import { OptionsRuleLine } from './OptionsRuleLine';
import { sites } from './options-strings';
import { PagedList } from './PagedList';
import {
  RULE_ORDERS,
  type RuleChange,
  type RuleOrder,
  type RuleRow,
  rowKey,
  sortedRows,
} from './rule-row';

interface OptionsRulesProps {
  rules: readonly RuleRow[];
  onRules(changes: readonly RuleChange[]): void;
}

/** Every rule there is, to be found, sorted, changed and removed. */
export function OptionsRules({ rules, onRules }: OptionsRulesProps) {
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<RuleOrder>('name');
  const rows = useMemo(() => sortedRows(rules, query.trim(), order), [rules, query, order]);
  const list = useMemo(() => ({}), [query, order]); // A change of a rule leaves what is unfolded so.
  const chosen = useChosen(rows);

  function removeChosen(): void {
    onRules(chosen.rows.map((rule) => ({ rule, level: undefined })));
    chosen.clear();
  }

  return (
    <section class="opt-group" aria-labelledby="opt-rules">
      <h3 id="opt-rules">{sites.rules}</h3>
      <p class="opt-hint" role="status">
        {query.trim() === '' ? sites.count(rules.length) : sites.countOf(rows.length, rules.length)}
      </p>
      {rules.length > 0 && <RuleTools {...{ query, order, setQuery, setOrder }} />}
      {rules.length === 0 && <p>{sites.none}</p>}
      {rules.length > 0 && rows.length === 0 && <p>{sites.nothing(query.trim())}</p>}
      {rows.length > 1 && (
        <ChosenTools count={chosen.rows.length} {...chosen} onRemove={removeChosen} />
      )}
      <PagedList<RuleRow> class="opt-rules" items={rows} subject={list} keyOf={rowKey}>
        {(row) => (
          <OptionsRuleLine
            rule={row}
            isChosen={chosen.has(row)}
            onChosen={() => chosen.toggle(row)}
            onLevel={(level) => onRules([{ rule: row, level }])}
          />
        )}
      </PagedList>
    </section>
  );
}

function useChosen(rows: readonly RuleRow[]) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const free = rows.filter(({ isManaged }) => !isManaged);
  const chosen = free.filter((row) => keys.has(rowKey(row)));
  return {
    rows: chosen,
    isAll: free.length > 0 && chosen.length === free.length,
    has: (row: RuleRow) => keys.has(rowKey(row)),
    clear: () => setKeys(new Set()),
    toggleAll: () => setKeys(new Set(chosen.length === free.length ? [] : free.map(rowKey))),
    toggle(row: RuleRow) {
      const next = new Set(keys);
      if (!next.delete(rowKey(row))) next.add(rowKey(row));
      setKeys(next);
    },
  };
}

interface RuleToolsProps {
  query: string;
  order: RuleOrder;
  setQuery(query: string): void;
  setOrder(order: RuleOrder): void;
}

function RuleTools({ query, order, setQuery, setOrder }: RuleToolsProps) {
  const id = useId();
  return (
    <div class="opt-row">
      <span class="opt-level opt-grow">
        <label for={`${id}-query`}>{sites.search}</label>
        <input
          {...{ id: `${id}-query`, class: 'opt-field', type: 'search', value: query, dir: 'auto' }}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </span>
      <span class="opt-level">
        <label for={`${id}-order`}>{sites.sort}</label>
        <select
          {...{ id: `${id}-order`, class: 'opt-select', value: order }}
          onChange={({ currentTarget }) => setOrder(currentTarget.value as RuleOrder)}
        >
          {RULE_ORDERS.map((each) => (
            <option key={each} value={each}>
              {sites.order[each]}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}

interface ChosenToolsProps {
  count: number;
  isAll: boolean;
  toggleAll(): void;
  onRemove(): void;
}

function ChosenTools({ count, isAll, toggleAll, onRemove }: ChosenToolsProps) {
  return (
    <div class="opt-row opt-chosen">
      <label class="opt-choice">
        <input type="checkbox" checked={isAll} onChange={toggleAll} />
        {sites.chooseAll}
      </label>
      {count > 0 && (
        <button type="button" class="opt-button" onClick={onRemove}>
          {sites.removeChosen(count)}
        </button>
      )}
    </div>
  );
}
