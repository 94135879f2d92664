import { isExact, type Outcome } from './score';

/** Shares from 0 to 1; undefined where there is nothing to take a share of. */
export interface Shares {
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
}

/** How well labels and predictions agree. */
export interface Figures {
  readonly labels: number;
  readonly predictions: number;
  /** Where topics agree and spans overlap. */
  readonly overlap: Shares;
  /** Where topics and offsets agree. */
  readonly exact: Shares;
}

/** The figures of these outcomes. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const labels = outcomes.filter(({ label }) => label).length;
  const predictions = outcomes.filter(({ prediction }) => prediction).length;
  const met = outcomes.filter(({ label, prediction }) => label && prediction);
  const sharesOf = (right: number): Shares => ({
    precision: share(right, predictions),
    recall: share(right, labels),
    f1: share(2 * right, labels + predictions),
  });
  return {
    labels,
    predictions,
    overlap: sharesOf(met.length),
    exact: sharesOf(met.filter(isExact).length),
  };
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
