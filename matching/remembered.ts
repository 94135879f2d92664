/** A page that floods us with questions must not fill memory. */
const MOST = 20_000;

/** The same function, which remembers what it answered; not for `undefined`. */
export function remembered<Question, Answer>(
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  let known: Map<Question, Answer> | undefined; // Of many that are made, few are asked.
  return (question) => {
    known ??= new Map();
    const before = known.get(question);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const now = answer(question);
    known.set(question, now);
    return now;
  };
}
