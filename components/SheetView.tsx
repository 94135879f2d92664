import type { TopicId } from '@/data/schema';
import { FactSheet } from './FactSheet';
import { focusOnMount } from './focus-on-mount';
import { popup } from './popup-strings';
import type { SheetState } from './sheet-state';
import { strings } from './strings';

interface SheetViewProps {
  state: SheetState;
  onTopic(id: TopicId): void;
  onBack(): void;
}

/** The fact sheet a reader asked for, in any state, under the way back to the page's topics. */
export function SheetView({ state, onTopic, onBack }: SheetViewProps) {
  return (
    <>
      <button type="button" class="back" ref={focusOnMount} onClick={onBack}>
        <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          <path d="M8 1 3 6l5 5" />
        </svg>
        {popup.back}
      </button>
      {state.kind === 'ready' ? (
        <FactSheet sheet={state.sheet} onTopic={onTopic} />
      ) : (
        <p class="empty" role="status">
          {strings.sheet[state.kind]}
        </p>
      )}
      {state.kind === 'failed' && <p class="reason">{state.reason}</p>}
    </>
  );
}
