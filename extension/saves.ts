/** Keeps apart what became of changes that the reader makes faster than they can be saved. */
export interface Saves {
  /**
   * Save what is set for one thing. Resolves to whether that could be done; to true as well where the same thing has
   * been set anew meanwhile, which then has an answer of its own.
   */
  save(thing: string, work: () => Promise<unknown>): Promise<boolean>;
}

/** Nothing saved yet; `onError` hears of whatever could not be. */
export function createSaves(onError: (error: unknown) => void): Saves {
  const latest = new Map<string, object>();
  return {
    async save(thing, work) {
      latest.set(thing, work);
      try {
        await work();
        return true;
      } catch (error) {
        onError(error);
        return latest.get(thing) !== work;
      }
    },
  };
}
