/** Why facts cannot be kept in the browser's store. */
export type StoreTrouble = 'refused' | 'full' | 'blocked' | 'failed';

/** Thrown where another context holds on to a store that has to be replaced. */
export class StoreBlockedError extends Error {
  override readonly name = 'StoreBlockedError';
}

// By the names that browsers give: https://www.w3.org/TR/IndexedDB/#exceptions. Firefox refuses with
// InvalidStateError where it keeps no history.
const TROUBLES: Readonly<Record<string, StoreTrouble>> = {
  StoreBlockedError: 'blocked',
  QuotaExceededError: 'full',
  SecurityError: 'refused',
  InvalidStateError: 'refused',
  NotAllowedError: 'refused',
  ReferenceError: 'refused',
};

/** What kind of trouble an error of IndexedDB stands for. */
export function troubleOf(error: unknown): StoreTrouble {
  const { name = '' } = (error ?? {}) as { name?: string };
  return TROUBLES[name] ?? 'failed';
}
