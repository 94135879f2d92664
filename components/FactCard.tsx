/** The card beside a mention. It is mounted in a closed shadow root and knows nothing of the page. */
import { useId, useState } from 'preact/hooks';
import type { FactSheet } from '@/data/fact-sheet';
import { CardFacts } from './CardFacts';
import { CardHead } from './CardHead';
import { CardTools } from './CardTools';
import { CardTrouble } from './CardTrouble';
import type { CardCallbacks, CardMention } from './card-mention';
import { card } from './card-strings';
import { citationText } from './citation-text';
import { chooseOpening } from './opening-claims';
import type { SheetState } from './sheet-state';
import { inInterfaceLanguage } from './text-language';
import { useStateOf } from './use-state-of';

/** Claims shown before the reader asks for all of them. */
const OPENING_CLAIMS = 3;

interface FactCardProps extends CardCallbacks {
  state: SheetState;
  mention: CardMention;
  /** Whether the page is shown inside another, so that its mentions are not all of them. */
  inFrame?: boolean;
}

/** What is known about one mention: a non-modal dialog that leaves the focus with the page. */
export function FactCard({ state, mention, inFrame = false, ...callbacks }: FactCardProps) {
  const titleId = useId();
  const switchOff = callbacks.onSwitchOff;
  const [isPinned, setPinned] = useState(false); // A card that is kept is kept over its mentions.
  const [isWhole, setWhole] = useStateOf(mention, false);
  const [news, setNews] = useStateOf(mention, '');
  const sheet = state.kind === 'ready' ? state.sheet : undefined;
  const opening = sheet && chooseOpening(sheet, OPENING_CLAIMS, mention);

  function pin(pinned: boolean): void {
    setPinned(pinned);
    callbacks.onPin(pinned);
  }
  async function attempt(deed: Promise<unknown>, failed: string, done = ''): Promise<void> {
    setNews(''); // The same words again are news as well.
    setNews(await deed.then(() => done).catch(() => failed));
  }
  const copy = ({ claims }: Pick<FactSheet, 'claims'>, from: FactSheet) =>
    attempt(
      callbacks.onCopy(citationText(from, claims)),
      card.done.notCopied,
      card.done.copied(claims.length),
    );

  return (
    <div
      class="parallax card"
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      {...inInterfaceLanguage()}
      onKeyDown={closeOnEscape(callbacks.onClose)}
    >
      <CardHead {...{ titleId, mention, isPinned, topic: sheet?.topic, ...callbacks }} onPin={pin}>
        <CardTools
          {...{ inFrame, onStep: callbacks.onStep, place: mention.place }}
          onCopy={sheet && opening && (() => void copy(isWhole ? sheet : opening, sheet))}
          onSwitchOff={switchOff && (() => void attempt(switchOff(), card.done.notOff))}
          onMore={sheet && (() => void attempt(callbacks.onMore(), card.done.notOpened))}
        />
      </CardHead>
      {state.kind !== 'ready' && <CardTrouble state={state} surface={mention.quote} />}
      {sheet && opening && (
        <CardFacts
          key={sheet.topicId}
          {...{ sheet, mention, opening, isWhole }}
          onWhole={setWhole}
        />
      )}
      {/* Empty it stays, unseen: screen readers hear a change only in what was there before. */}
      <p class="news" role="status">
        {news}
      </p>
    </div>
  );
}

function closeOnEscape(onClose: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault(); // Or a dialog of the page that the card stands in closes as well.
    onClose();
  };
}
