import type { Place, ReadRun } from '@/matching/mention-finder';
import { finish, type Steps } from '@/matching/steps';
import { USUAL_STYLE } from '@/page/marking-style';
import { createPainter } from '@/page/painter';
import { createScanner, type Scanner } from '@/page/scanner';

/**
 * A scanner whose finder finds nothing and notes in `read` what it is given to read; texts for which
 * `isNamed` holds, it takes for evidence.
 */
export function notingScanner(
  read: string[],
  signal: AbortSignal,
  isNamed = (_text: string) => false,
): Scanner {
  function* readInSteps(raw: string, placeOf?: () => Place): Steps<ReadRun> {
    read.push(raw.trim());
    yield;
    if (!isNamed(raw)) return BLANK;
    placeOf?.(); // As the finder asks it.
    return { ...BLANK, isBlank: false };
  }
  const openPage = () => ({
    ...{ evidenceVersion: 0, readInSteps, kindOf: () => '' },
    read: (raw: string) => finish(readInSteps(raw)),
  });
  const onError = (error: unknown) => {
    throw error;
  };
  const painter = createPainter({ signal, style: USUAL_STYLE, onFirst: () => {} });
  return createScanner({ openPage, painter, signal, onError });
}

const BLANK: ReadRun = {
  mentions: () => [],
  groundsOf: () => ({ rule: 'name', evidence: [] }),
  mayGrow: false,
  isBlank: true,
  release: () => {},
};
