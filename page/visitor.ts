import { bringIntoView } from './bring-into-view';
import type { Emphasis } from './emphasis';
import type { Mark } from './painter';
import type { Pointer } from './pointer';
import { stepFrom } from './steps';

/** How long a mention that was gone to stands out, ms. */
const FLASH_MS = 1600;

interface VisitorParts {
  /** Every mention, underlined or not, in document order. */
  readonly marks: () => readonly Mark[];
  readonly emphasis: Emphasis;
  readonly pointerNow: () => Pointer | undefined;
}

/** Goes to the mentions of a topic, one after the other; false where there is none. */
export function createVisitor({ marks, emphasis, pointerNow }: VisitorParts) {
  let last: Mark | undefined;
  return function visit(topicId: string): boolean {
    const ofTopic = marks().filter((mark) => mark.topicId === topicId);
    const mark = stepFrom(last && ofTopic.includes(last) ? last : undefined, 1, ofTopic);
    if (!mark) return false;
    last = mark;
    pointerNow()?.dismiss();
    bringIntoView(mark.range);
    emphasis.lay(mark);
    setTimeout(() => last === mark && !pointerNow()?.shown && emphasis.lift(), FLASH_MS);
    return true;
  };
}
