import { createEmphasis } from './emphasis';
import { createFollower } from './follower';
import { innermostAt } from './innermost-at';
import { isWriting } from './is-writing';
import type { MarkingStyle } from './marking-style';
import { createMoveOn } from './move-on';
import type { PageCallbacks } from './page-marks';
import { createPainter, type Mark, type Painter } from './painter';
import type { Pointer } from './pointer';
import type { ShadowOf } from './shadow-hosts';
import { shownMarks } from './shown-marks';
import { createTeller } from './teller';
import { createTopicWatch } from './topic-watch';
import { createVisitor, type Visitor } from './visitor';

/** The marks of a document and the reader's interest in them. */
export interface Interest extends Visitor {
  readonly painter: Painter;
  /** What follows the reader's pointer; undefined as long as there is no mark. */
  readonly pointer: Pointer | undefined;
  /** The mention whose card was open last, if it still stands. */
  last(): Mark | undefined;
  /** The page has replaced its document, and taken our listeners off it. */
  onNewDocument(): void;
}

interface InterestParts {
  readonly callbacks: PageCallbacks;
  readonly shadowOf: ShadowOf;
  /** How the reader wants it now. */
  readonly style: () => MarkingStyle;
  readonly signal: AbortSignal;
}

/** No marks yet, and so no listener: pages without mentions have none of ours. */
export function createInterest(parts: InterestParts): Interest {
  const { callbacks, shadowOf, style, signal } = parts;
  let pointer: Pointer | undefined;
  const emphasis = createEmphasis((isLaid) => callbacks.onEmphasis?.(isLaid));
  const painter = createPainter({
    ...{ signal, style: style(), onFirst: () => followIt() },
    mayRestore: () => callbacks.mayRestore?.() ?? true,
    onChange: () => topics.look(),
    onGone(mark) {
      if (mark !== pointer?.shown) return;
      emphasis.lift();
      moveOn(mark);
    },
  });
  const topics = createTopicWatch(painter.topics, callbacks.onTopics, signal);
  const rendered = () => shownMarks(painter.marks(), shadowOf);
  const reachable = () => shownMarks(painter.shown(), shadowOf);
  const teller = createTeller({ callbacks, emphasis, painter, reachable });
  const follow = createFollower({
    ...{ painter, signal, callbacks: teller.callbacks, style },
    isWriting: () => isWriting(shadowOf),
    innermostAt: (x, y, outer) => innermostAt(x, y, outer, shadowOf),
  });
  const followIt = () => {
    if (!pointer) callbacks.onMarked?.();
    pointer = follow();
  };
  const moveOn = createMoveOn({
    ...{ painter, signal, mentionBox: callbacks.mentionBox },
    ...{ pointer: () => pointer, openedOn: teller.openedOn },
  });

  return {
    ...{ painter, last: teller.last },
    ...createVisitor({ rendered, emphasis, pointerNow: () => pointer, signal }),
    get pointer() {
      return pointer;
    },
    onNewDocument() {
      pointer?.dismiss();
      if (pointer) followIt();
    },
  };
}
