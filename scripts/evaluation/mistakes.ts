import type { Label, LabelledItem } from './labelled-item';
import type { Outcome } from './score';

/** How much of the text is shown on each side of a quotation, UTF-16 units. */
const CONTEXT = 30;

/** A label that was missed, or a mark that no label asks for. */
export interface Mistake extends Label {
  readonly item: string;
  /** File and line of the item. */
  readonly place: string;
  readonly why?: string | undefined;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

/** The labels that were missed. */
export function missesOf(outcomes: readonly Outcome[]): Mistake[] {
  return outcomes.flatMap(({ item, label, prediction }) =>
    label && !prediction ? [toMistake(item, label)] : [],
  );
}

/** The predictions that no label asks for. */
export function falseMarksOf(outcomes: readonly Outcome[]): Mistake[] {
  return outcomes.flatMap(({ item, label, prediction }) =>
    prediction && !label ? [toMistake(item, prediction)] : [],
  );
}

/** Mistakes under a heading that counts them, a line for each. */
export function formatMistakes(heading: string, mistakes: readonly Mistake[]): string {
  const lines = mistakes.map(({ item, topic, quote, before, after, why }) => {
    const passage = `…${before}⟦${quote}⟧${after}…`.replace(/\s*\n\s*/g, ' ⏎ ');
    return `  ${item}  ${topic}  ${passage}${why === undefined ? '' : `  (${why})`}`;
  });
  return [`${heading}: ${mistakes.length}`, ...lines].join('\n');
}

function toMistake({ id, file, line, why, text }: LabelledItem, span: Label): Mistake {
  const { start, end, topic } = span;
  return {
    item: id,
    place: `${file}:${line}`,
    ...(why !== undefined && { why }),
    topic,
    start,
    end,
    quote: text.slice(start, end),
    before: whole(text.slice(Math.max(0, start - CONTEXT), start)),
    after: whole(text.slice(end, end + CONTEXT)),
  };
}

/** Without the half of a character that a cut may have left at either end. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
