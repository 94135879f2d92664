import { type Figures, figuresOf } from './figures';
import { isScopeItem, type LabelledItem } from './labelled-item';
import type { Outcome } from './score';
import type { Topics } from './topics';

/** Figures side by side under a title. */
export interface Table {
  readonly title: string;
  readonly rows: readonly (Figures & { readonly name: string })[];
}

/** The outcomes in total and by what may make a difference. */
export function tabulate(
  items: readonly LabelledItem[],
  outcomes: readonly Outcome[],
  topics: Topics,
): Table[] {
  const byItem = (title: string, key: (item: LabelledItem) => string) =>
    tableBy({ title, outcomes, names: items.map(key), key: ({ item }) => key(item) });
  const byTopic = (title: string, part: 'tier' | 'kind') => {
    const key = ({ topic }: Outcome) => topics.get(topic)?.[part] ?? 'unknown';
    return tableBy({ title, outcomes, names: outcomes.map(key), key });
  };
  return [
    { title: 'Total', rows: [{ name: 'all', ...figuresOf(outcomes) }] },
    byItem('By file', ({ file }) => file),
    byItem('By language', ({ lang }) => lang),
    byTopic('By tier', 'tier'),
    byTopic('By kind of topic', 'kind'),
    byItem('By genre', ({ genre }) => genre),
    byItem('Items whose why starts with "scope"', (item) => (isScopeItem(item) ? 'scope' : 'rest')),
  ];
}

interface Split {
  readonly title: string;
  readonly outcomes: readonly Outcome[];
  /** Of the rows; more than once is as good as once, and a row may stay without outcomes. */
  readonly names: readonly string[];
  readonly key: (outcome: Outcome) => string;
}

function tableBy({ title, outcomes, names, key }: Split): Table {
  const rows = [...new Set(names)].sort().map((name) => ({
    name,
    ...figuresOf(outcomes.filter((outcome) => key(outcome) === name)),
  }));
  return { title, rows };
}
