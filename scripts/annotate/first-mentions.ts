/** After so many UTF-16 units a topic is marked again within a section (policy R7.1). */
const AGAIN_AFTER = 4000;

/** A stretch of a document, as the rule on repeated mentions sees it. */
export interface Stretch<M> {
  /** Of its text, UTF-16 units. */
  readonly length: number;
  /** Which section it belongs to; a heading is one by itself, as is what it heads. */
  readonly section: number;
  /** In order, with offsets into its text. */
  readonly mentions: readonly M[];
}

/**
 * Of each stretch of a document, in order, the mentions marked by default (policy R7.1): the first
 * of a topic in a section, and again after 4,000 characters.
 */
export function firstMentions<M extends { readonly topicId: string; readonly start: number }>(
  stretches: readonly Stretch<M>[],
): M[][] {
  const marked = new Map<string, number>();
  let section: number | undefined;
  let before = 0;

  function isDue({ topicId, start }: M): boolean {
    const at = before + start;
    if (at - (marked.get(topicId) ?? Number.NEGATIVE_INFINITY) < AGAIN_AFTER) return false;
    marked.set(topicId, at);
    return true;
  }

  return stretches.map((stretch) => {
    if (stretch.section !== section) marked.clear();
    section = stretch.section;
    const due = stretch.mentions.filter(isDue);
    before += stretch.length;
    return due;
  });
}
