import type { TopicId } from '@/data/schema';
import { FactSheet } from './FactSheet';
import { focusOnMount } from './focus-on-mount';
import { type MentionPlace, MentionStepper } from './MentionStepper';
import { popup } from './popup-strings';
import type { ClaimTools } from './SheetClaimItem';
import type { SheetState } from './sheet-state';
import { strings } from './strings';

interface SheetViewProps extends ClaimTools {
  state: SheetState;
  /** Where the page mentions the topic: which of its mentions was scrolled to; absent where it does not. */
  place?: MentionPlace | undefined;
  /** The day of the page, by its own word, ISO 8601. */
  published?: string | undefined;
  /** The topics that the page mentions. */
  onPage?: ReadonlySet<TopicId> | undefined;
  onTopic(id: TopicId): void;
  onStep(by: 1 | -1): void;
  onBack(): void;
}

/** The fact sheet a reader asked for, in any state, under the way back to the page's topics. */
export function SheetView({ state, place, onStep, onBack, ...sheetProps }: SheetViewProps) {
  return (
    <>
      <div class="sheet-bar">
        <button type="button" class="back" ref={focusOnMount} onClick={onBack}>
          <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <path d="M8 1 3 6l5 5" />
          </svg>
          {popup.back}
        </button>
        {place && <MentionStepper place={place} onStep={onStep} />}
      </div>
      {state.kind === 'ready' ? (
        <FactSheet sheet={state.sheet} {...sheetProps} />
      ) : (
        <p class="empty" role="status">
          {strings.sheet[state.kind]}
        </p>
      )}
      {state.kind === 'failed' && <p class="reason">{state.reason}</p>}
    </>
  );
}
