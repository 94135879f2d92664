import { useState } from 'preact/hooks';

/** State that belongs to `subject`, and begins anew with the next; what comes late for an old one changes nothing. */
export function useStateOf<Value>(
  subject: object,
  initial: Value,
): readonly [value: Value, change: (value: Value) => void] {
  const [kept, keep] = useState({ subject, value: initial });
  const value = kept.subject === subject ? kept.value : initial;
  return [value, (next) => keep({ subject, value: next })];
}
