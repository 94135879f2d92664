/** Names of one thing told as one (policy R3.2): *Khan Research Laboratories at Kahuta*, *カフタのカーン研究所*. */
import type { Span } from './selection';

/** What stands between a thing's name and the place that is also called by it. */
const AT = /^(?:,? (?:in|at|of|en|à|a|de|в|في|में|میں|की|کی|کے) |'s |の|的)$/u;

/** The spans, those of one topic that a word for a place joins made one; both in order of start. */
export function joinApposed(spans: readonly Span[], text: string): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const isOne = before?.topicId === span.topicId && AT.test(text.slice(before.end, span.start));
    if (before && isOne) joined[joined.length - 1] = { ...before, end: span.end };
    else joined.push(span);
  }
  return joined;
}
