import { addressOfPage } from './address-of-page';
import { type Box, nearestLine, type Point } from './card-geometry';
import type { Mark, Painter } from './painter';
import type { Pointer } from './pointer';
import { rectsOf } from './ranges';

/** A text that is rendered anew stands no further from where it stood, CSS px. */
const NEAR = 100;
/** When it is looked whether it has been, ms: most are at once, some only once they have been fetched. */
const LOOKS_MS = [0, 100, 300];

interface MoveOnParts {
  readonly painter: Pick<Painter, 'has' | 'shown'>;
  readonly pointer: () => Pointer | undefined;
  /** Where the mention of the open card was last, CSS px of the viewport. */
  readonly mentionBox: () => Box | undefined;
  /** The address of the page when the card was opened. */
  readonly openedOn: () => string;
  readonly signal: AbortSignal;
}

/**
 * Gives what becomes of the open card when its mention has been taken away: where the same words are
 * written anew beside it, it moves on to them; else it closes.
 */
export function createMoveOn(parts: MoveOnParts): (gone: Mark) => void {
  const { painter, pointer, signal } = parts;

  function look(gone: Mark, isLast: boolean): void {
    const now = pointer();
    if (signal.aborted || now?.shown !== gone || painter.has(gone)) return;
    const isElsewhere = parts.openedOn() !== addressOfPage();
    const heir = isElsewhere ? undefined : heirOf(gone, parts);
    if (heir) now.move(heir.mark, heir);
    else if (isElsewhere || isLast) now.lose();
  }

  return (gone) => {
    for (const wait of LOOKS_MS) setTimeout(() => look(gone, wait === LOOKS_MS.at(-1)), wait);
  };
}

function heirOf(
  { topicId, quote }: Mark,
  { painter, mentionBox }: MoveOnParts,
): (Point & { readonly mark: Mark }) | undefined {
  const was = mentionBox();
  if (!was) return undefined;
  const same = painter.shown().filter((mark) => mark.topicId === topicId && mark.quote === quote);
  const lines = same.flatMap((mark) =>
    rectsOf(mark.range).map(({ x, y, width, height }) => ({ mark, x, y, width, height })),
  );
  const line = nearestLine(lines, was);
  const isNear = line && Math.hypot(line.x - was.x, line.y - was.y) <= NEAR;
  return isNear ? { mark: line.mark, x: line.x, y: line.y + line.height / 2 } : undefined;
}
