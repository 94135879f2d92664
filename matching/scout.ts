import type { MentionFinder, ReadRun } from './mention-finder';

/** What a run is to somebody who only looks out for hints. */
export const BLANK: ReadRun = {
  mentions: () => [],
  mayGrow: false,
  isBlank: true,
  release: () => {},
};

/**
 * A finder that finds nothing, but calls `onHint` at the first run that may hold a hint: until then no
 * page needs the lexicon.
 */
export function createScout(mayHold: (raw: string) => boolean, onHint: () => void): MentionFinder {
  let isCalled = false;
  return {
    openPage: () => ({
      evidenceVersion: 0,
      read(raw) {
        if (!isCalled && mayHold(raw)) {
          isCalled = true;
          onHint();
        }
        return BLANK;
      },
    }),
  };
}
