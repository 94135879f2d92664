/** The card beside a mention. It is mounted in a closed shadow root and knows nothing of the page. */
import { useId, useState } from 'preact/hooks';
import type { FactSheet } from '@/data/fact-sheet';
import { ClaimList } from './ClaimList';
import { openingClaims, placeConflicts } from './claim-order';
import { digest } from './digest';
import { StatusKey } from './StatusKey';
import type { SheetState } from './sheet-state';
import { strings } from './strings';
import { TopicIntro } from './TopicIntro';

/** Claims shown before the reader asks for all of them. */
const OPENING_CLAIMS = 3;

interface FactCardProps {
  state: SheetState;
  /** The words on the page that the card is about. */
  surface: string;
  onClose(): void;
}

/** What is known about one mention: a non-modal dialog that leaves the focus with the page. */
export function FactCard({ state, surface, onClose }: FactCardProps) {
  const titleId = useId();
  const topic = state.kind === 'ready' ? state.sheet.topic : undefined;
  return (
    <div class="parallax card" role="dialog" aria-labelledby={titleId} tabIndex={-1} lang="en">
      <header class="card-head">
        {topic && <p class="kind">{strings.kind[topic.kind]}</p>}
        <h2 id={titleId}>
          <bdi>{topic?.name ?? surface}</bdi>
        </h2>
        <CloseButton onClose={onClose} />
      </header>
      {/* One live region through all states, so that a screen reader hears when facts arrive. */}
      <p class="digest" role="status">
        {news(state, surface)}
      </p>
      {state.kind === 'failed' && <p class="reason">{state.reason}</p>}
      {state.kind === 'ready' && (
        <CardSheet key={state.sheet.topicId} sheet={state.sheet} surface={surface} />
      )}
    </div>
  );
}

function news(state: SheetState, surface: string): string {
  if (state.kind === 'ready') return digest(state.sheet);
  if (state.kind === 'failed') return strings.sheet.failed;
  return strings.card[state.kind](surface);
}

function CardSheet({ sheet, surface }: { sheet: FactSheet; surface: string }) {
  const [isWhole, setWhole] = useState(false);
  const listId = useId();
  const claims = isWhole ? sheet.claims : openingClaims(sheet, OPENING_CLAIMS);
  const placed = placeConflicts(claims, sheet.conflicts);
  return (
    <>
      <div class="card-body">
        {isAnotherName(surface, sheet.topic.name) && <Surface words={surface} />}
        <TopicIntro topic={sheet.topic} />
        <ClaimList
          id={listId}
          label={strings.card.facts}
          claims={claims}
          placed={placed}
          allClaims={sheet.claims}
        />
        <StatusKey />
      </div>
      {sheet.claims.length > OPENING_CLAIMS && (
        <button
          type="button"
          class="show-all"
          aria-expanded={isWhole}
          aria-controls={listId}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? strings.card.showFewer : strings.card.showAll(sheet.claims.length)}
        </button>
      )}
    </>
  );
}

function Surface({ words }: { words: string }) {
  return (
    <p class="surface">
      {strings.card.surface} {strings.card.quote(words)}
    </p>
  );
}

/** Whether the page writes the name in a way worth telling: not by a soft hyphen or another blank. */
function isAnotherName(surface: string, name: string): boolean {
  const plain = (text: string) =>
    text
      .replace(/\u00ad/g, '')
      .replace(/\s+/gu, ' ')
      .trim();
  return plain(surface) !== plain(name);
}

function CloseButton({ onClose }: { onClose(): void }) {
  return (
    <button type="button" class="close" aria-label={strings.card.close} onClick={onClose}>
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d="M1 1l10 10M11 1 1 11" />
      </svg>
    </button>
  );
}
