/** Names of one thing told as one (policy R3.2): *Khan Research Laboratories at Kahuta*, *P-1 and P-2 centrifuges*. */
import type { Span } from './selection';

/** What stands between a thing's name and the place that is also called by it. */
const AT = /^(?:,? (?:in|at|of|en|à|a|de|в|في|में|میں|की|کی|کے) |'s |の|的| )$/u;
/** What stands between two types of one series. */
const AND =
  /^(?:[,،]? ?(?:and|or|et|ou|und|oder|y|o|и|или|और|या|اور|یا) | و|[,،/] ?|(?:型|형)?(?:[、·・]|과|와|및|和|与|與|及|と|や))$/u;
/** A type is a letter or two and a number: *P-1*, *पी-2*, *P1型*; a name such as *Hwasong-7* stands by itself. */
const TYPE = '\\p{L}\\p{M}?(?:\\p{L}\\p{M}?)?[ -]?\\d(?:s|型|형|号)?';
const BEGINS_WITH_TYPE = new RegExp(`^${TYPE}(?!\\d)`, 'u');
const IS_TYPE = new RegExp(`^${TYPE}$`, 'u');
const ENDS_WITH_TYPE = new RegExp(`(?<!\\p{L}|\\p{M})${TYPE}$`, 'u');

/** A thing, its short form and its place are three; what goes on is a list of words, and no one name. */
const MOST_JOINED = 3;

/** The spans, those of one topic that belong together made one; both in order of start. */
export function joinApposed(spans: readonly Span[], text: string): Span[] {
  const joined: Span[] = [];
  let count = 0;
  let last: Span | undefined;
  for (const span of spans) {
    const before = joined.at(-1);
    const belongs = before?.topicId === span.topicId && areOne(before, span, text);
    if (belongs && count < MOST_JOINED && !isSame(last as Span, span, text)) {
      joined[joined.length - 1] = { ...before, end: span.end };
      count += 1;
    } else {
      joined.push(span);
      count = 1;
    }
    last = span;
  }
  return joined;
}

// The same words twice are said twice.
function isSame(one: Span, other: Span, text: string): boolean {
  return text.slice(one.start, one.end) === text.slice(other.start, other.end);
}

function areOne(left: Span, right: Span, text: string): boolean {
  const between = text.slice(left.end, right.start);
  if (AT.test(between)) return true;
  const [one, other] = [text.slice(left.start, left.end), text.slice(right.start, right.end)];
  // One noun for both makes them one; *P-1 and P-2* without it are two.
  const isNamed = !(IS_TYPE.test(one) && IS_TYPE.test(other));
  return isNamed && AND.test(between) && ENDS_WITH_TYPE.test(one) && BEGINS_WITH_TYPE.test(other);
}
