/** A span of a text at which a topic is mentioned, or said to be: half-open, UTF-16 units. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly topic: string;
}

/** A text in which every mention has been labelled by hand, in order and without overlaps. */
export interface LabelledItem {
  readonly id: string;
  /** Where it stands: the file as it was named, and the line from 1. */
  readonly file: string;
  readonly line: number;
  readonly lang: string;
  readonly genre: string;
  /** What it is there to test. */
  readonly why?: string | undefined;
  readonly text: string;
  readonly labels: readonly Label[];
}

/** Something wrong at a line of a file of labelled texts. */
export interface LineFault {
  /** From 1. */
  readonly line: number;
  readonly what: string;
}

/** What a file of labelled texts holds; where there are faults, not all of it. */
export interface LabelledFile {
  readonly items: readonly LabelledItem[];
  readonly faults: readonly LineFault[];
}

/** Whether only a paragraph of the item is the passage that a contextual topic needs, as its `why` says. */
export function isScopeItem({ why }: Pick<LabelledItem, 'why'>): boolean {
  return /^scope\b/.test(why ?? '');
}
