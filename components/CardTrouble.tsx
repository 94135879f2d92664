import { card } from './card-strings';
import type { SheetState } from './sheet-state';

interface CardTroubleProps {
  state: Exclude<SheetState, { kind: 'ready' }>;
  /** The words on the page that the card is about. */
  surface: string;
}

/** Why a card shows no facts, what the reader can do about it, and what the browser said, in small print. */
export function CardTrouble({ state, surface }: CardTroubleProps) {
  const { what, next } = troubleOf(state);
  return (
    <div class="card-body">
      <p class="trouble">{what(surface)}</p>
      {next && <p class="next">{next}</p>}
      {state.kind === 'failed' && state.reason && (
        <p class="reason">
          <span class="label">{card.reason}</span> <bdi lang="">{state.reason}</bdi>
        </p>
      )}
    </div>
  );
}

/** The words for a card without facts. */
export function troubleOf(state: CardTroubleProps['state']) {
  if (state.kind === 'failed' && state.orphaned) return card.trouble.orphaned;
  const isUnanswered = state.kind === 'failed' && state.unanswered;
  return card.trouble[isUnanswered ? 'unanswered' : state.kind];
}
