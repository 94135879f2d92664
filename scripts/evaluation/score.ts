import type { Label, LabelledItem } from './labelled-item';

/** A label and the prediction that meets it; a miss has the label alone, a false mark the prediction alone. */
export interface Outcome {
  readonly item: LabelledItem;
  readonly topic: string;
  readonly label?: Label;
  readonly prediction?: Label;
}

/** Finds the mentions of a text. */
export type Predict = (text: string) => readonly Label[];

/** What becomes of every label and every prediction in these items. */
export function outcomesOf(items: readonly LabelledItem[], predict: Predict): Outcome[] {
  return items.flatMap((item) => pairUp(item, predict(item.text)));
}

/**
 * Pair labels with predictions of the same topic that overlap them: each used at most once, and in the
 * order of the text the first that can be.
 */
export function pairUp(item: LabelledItem, predictions: readonly Label[]): Outcome[] {
  const free = [...predictions].sort(byPlace);
  const labelled = [...item.labels].sort(byPlace).map((label): Outcome => {
    const index = free.findIndex((one) => one.topic === label.topic && overlap(one, label));
    const [prediction] = index < 0 ? [] : free.splice(index, 1);
    return { item, topic: label.topic, label, ...(prediction && { prediction }) };
  });
  return [
    ...labelled,
    ...free.map((prediction) => ({ item, topic: prediction.topic, prediction })),
  ];
}

/** Whether label and prediction agree to the character. */
export function isExact({ label, prediction }: Outcome): boolean {
  return label?.start === prediction?.start && label?.end === prediction?.end;
}

function byPlace(a: Label, b: Label): number {
  return a.start - b.start || a.end - b.end;
}

function overlap(a: Label, b: Label): boolean {
  return a.start < b.end && b.start < a.end;
}
