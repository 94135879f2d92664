/** All that is stored, by key. */
export type Stored = Readonly<Record<string, unknown>>;

/** The way from one version of what is stored to the next. */
export interface Upgrade {
  /** The keys that the earlier version used and the next does not. */
  readonly oldKeys: readonly string[];
  /** What the next version stores in their place; never throws, whatever is stored. */
  upgraded(stored: Stored): Stored;
}
