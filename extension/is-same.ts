/** Whether two values are the same to storage, whatever order their parts come in. */
export function isSame(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other);
}

/** A value as text that is the same for the same values. */
export function inOrder(value: unknown): string {
  const sorted = (part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  return JSON.stringify(value, (_key, part) => sorted(part)) ?? '';
}
