import { bringIntoView } from './bring-into-view';
import type { Emphasis } from './emphasis';
import type { Mark } from './painter';
import type { Pointer } from './pointer';
import { stepFrom } from './steps';

/** How long a mention that was gone to stands out, ms. */
const FLASH_MS = 1600;

interface VisitorParts {
  /** Every mention that is rendered, underlined or not, in document order. */
  readonly rendered: () => readonly Mark[];
  readonly emphasis: Emphasis;
  readonly pointerNow: () => Pointer | undefined;
}

/** Goes to the mentions of a topic, one after the other; false where there is none. */
export function createVisitor({ rendered, emphasis, pointerNow }: VisitorParts) {
  let last: Mark | undefined;
  return function visit(topicId: string): boolean {
    const from = last?.topicId === topicId ? last : undefined;
    const mark = stepFrom(
      from,
      1,
      rendered().filter((other) => other.topicId === topicId),
    );
    if (!mark) return false;
    last = mark;
    pointerNow()?.dismiss();
    bringIntoView(mark.range);
    emphasis.lay(mark);
    setTimeout(() => last === mark && !pointerNow()?.shown && emphasis.lift(), FLASH_MS);
    return true;
  };
}
