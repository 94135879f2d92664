import { useId } from 'preact/hooks';
import { type ClaimFilter, isNarrowed, NO_FILTER } from './claim-filter';
import { library } from './library-strings';

/** What can be chosen in one group: its values, each under its name. */
export type Choices = {
  readonly [Group in 'statuses' | 'standpoints' | 'kinds' | 'languages']?: readonly {
    readonly value: string;
    readonly name: string;
  }[];
};

interface FilterPanelProps {
  choices: Choices;
  filter: ClaimFilter;
  /** Whether the period can be chosen too. */
  hasPeriod?: boolean;
  onFilter(filter: ClaimFilter): void;
}

/** What narrows facts down: groups of boxes to tick, and a period. */
export function FilterPanel({ choices, filter, hasPeriod = false, onFilter }: FilterPanelProps) {
  return (
    <form class="filters" aria-label={library.filters} onSubmit={(event) => event.preventDefault()}>
      {hasPeriod && <Period filter={filter} onFilter={onFilter} />}
      {(Object.keys(choices) as (keyof Choices)[]).map((group) => (
        <fieldset key={group}>
          <legend>{library.group[group]}</legend>
          {choices[group]?.map(({ value, name }) => (
            <label key={value} class="choice">
              <input
                type="checkbox"
                checked={chosenIn(filter, group).includes(value)}
                onChange={() => onFilter(toggled(filter, group, value))}
              />{' '}
              {name}
            </label>
          ))}
        </fieldset>
      ))}
      {isNarrowed(filter) && (
        <button type="button" class="clear" onClick={() => onFilter(NO_FILTER)}>
          {library.clear}
        </button>
      )}
    </form>
  );
}

function chosenIn(filter: ClaimFilter, group: keyof Choices): readonly string[] {
  return filter[group];
}

function toggled(filter: ClaimFilter, group: keyof Choices, value: string): ClaimFilter {
  const before = chosenIn(filter, group);
  const chosen = before.includes(value)
    ? before.filter((other) => other !== value)
    : [...before, value];
  return { ...filter, [group]: chosen };
}

function Period({ filter, onFilter }: Pick<FilterPanelProps, 'filter' | 'onFilter'>) {
  const { from, to } = library;
  return (
    <fieldset class="period">
      <legend>{library.period}</legend>
      {(['from', 'to'] as const).map((end) => (
        <Year
          key={end}
          label={{ from, to }[end]}
          year={filter[end]}
          onYear={(year) => onFilter({ ...filter, [end]: year })}
        />
      ))}
    </fieldset>
  );
}

interface YearProps {
  label: string;
  year: number | undefined;
  onYear(year: number | undefined): void;
}

function Year({ label, year, onYear }: YearProps) {
  const id = useId();
  return (
    <div class="year">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        size={5}
        maxLength={4}
        value={year ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onYear(/^\d{4}$/.test(value) ? Number(value) : undefined)
        }
      />
    </div>
  );
}
