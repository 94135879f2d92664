import { IconButton } from './IconButton';
import { popup } from './popup-strings';

/** Which of a topic's mentions on the page is before the reader, from 1, of how many. */
export interface MentionPlace {
  readonly number: number;
  readonly count: number;
}

interface MentionStepperProps {
  place: MentionPlace;
  onStep(by: 1 | -1): void;
}

/** Where on the page a topic stands, and the way to its other mentions there. */
export function MentionStepper({ place: { number, count }, onStep }: MentionStepperProps) {
  return (
    <div class="stepper">
      <p role="status">{popup.mentionPlace(number, count)}</p>
      {count > 1 && (
        <>
          <IconButton name={popup.previousMention} icon="M2 8l4-5 4 5" onClick={() => onStep(-1)} />
          <IconButton name={popup.nextMention} icon="M2 4l4 5 4-5" onClick={() => onStep(1)} />
        </>
      )}
    </div>
  );
}
