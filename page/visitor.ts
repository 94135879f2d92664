import { bringIntoView } from './bring-into-view';
import type { Emphasis } from './emphasis';
import type { Mark } from './painter';
import type { Pointer } from './pointer';
import { stepFrom } from './steps';

/** How long a mention that was gone to stands out, ms: long enough to be found by eye. */
const FLASH_MS = 2500;

/** Ways to a topic's mentions, underlined or not; each scrolls there and has the mention stand out a while. */
export interface Visitor {
  /** To the mention with this number, from 0; false where there is none. */
  show(topicId: string, nth: number): boolean;
  /** To the one after that which was gone to last; false where there is none. */
  visit(topicId: string): boolean;
}

interface VisitorParts {
  /** Every mention that is rendered, underlined or not, in document order. */
  readonly rendered: () => readonly Mark[];
  readonly emphasis: Emphasis;
  readonly pointerNow: () => Pointer | undefined;
  readonly signal: AbortSignal;
}

/** A visitor of the marks of one document. */
export function createVisitor(parts: VisitorParts): Visitor {
  const { rendered, emphasis, pointerNow, signal } = parts;
  let last: Mark | undefined;
  signal.addEventListener('abort', () => emphasis.lift(), { once: true });

  function goTo(mark: Mark | undefined): boolean {
    if (!mark) return false;
    last = mark;
    pointerNow()?.dismiss();
    bringIntoView(mark.range);
    emphasis.lay(mark);
    setTimeout(() => pointerNow()?.shown !== mark && emphasis.lift(mark), FLASH_MS);
    return true;
  }

  const ofTopic = (topicId: string) => rendered().filter((mark) => mark.topicId === topicId);
  return {
    show: (topicId, nth) => goTo(ofTopic(topicId)[nth]),
    visit(topicId) {
      const from = last?.topicId === topicId ? last : undefined;
      return goTo(stepFrom(from, 1, ofTopic(topicId)));
    },
  };
}
