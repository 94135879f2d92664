import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { announcement } from '@/components/announcement';
import css from '@/components/card.css?inline';
import { FactCard } from '@/components/FactCard';
import { language, speak } from '@/components/spoken';
import {
  type CardAnchor,
  type CardLook,
  type CardState,
  offerCard,
  theCard,
} from '@/extension/isolated-world';
import { takeWords } from '@/extension/left-words';
import { BOX_CLASS } from '@/page/card-box';
import { type CardHost, createCardHost } from '@/page/card-host';
import { copyText } from '@/page/copy-text';
import { type Placement, placeBeside } from '@/page/placement';
import { retireCard } from './wiring/retire-card';

const inFrame = window !== window.top;
const isOurs = /^(?:chrome|moz)-extension:$/.test(location.protocol); // The reading desk.

/**
 * Firefox ends our scripts without a word when the extension is updated or removed, and takes its styles of
 * the page away: a card that stayed could not be closed, so it is seen by those styles alone (`kept-open.css`).
 */
const TIED = import.meta.env.FIREFOX ? `.${BOX_CLASS} { display: none; }` : '';

/** A card that is open. */
interface Opened {
  readonly anchor: CardAnchor;
  readonly closing: AbortController;
  placement?: Placement | undefined;
}

export default defineUnlistedScript(() => {
  if (theCard()) return; // Brought twice: the one that is here may be open.
  const left = takeWords();
  if (left) speak(left.language, left.words);
  const host = createCardHost(isOurs ? css : css + TIED, isOurs, language());
  let opened: Opened | undefined;

  function show(state: CardState): void {
    if (!opened) return;
    render(viewOf(opened, host, state), host.box);
    opened.placement?.refresh();
    if (opened.anchor.byKeyboard) host.say(announcement(state, opened.anchor, inFrame));
  }

  function close(): void {
    opened?.closing.abort();
    opened = undefined;
    host.remove(); // While the focus is still in it, or it could not go back.
    render(null, host.box);
    onClosed();
  }

  function open(anchor: CardAnchor, state: CardState): void {
    // One that is open stays in the page and keeps the focus: the reader may be stepping through it.
    opened?.closing.abort();
    const pinned = opened?.placement?.pinned;
    const closing = new AbortController();
    const { range, at, actions } = anchor;
    dress(host.box, anchor.look);
    opened = { anchor, closing };
    show(state);
    const onLost = () => {
      close();
      actions.close();
    };
    host.attach(range, onLost);
    const { signal } = closing;
    opened.placement = placeBeside({ range, card: host.box, at, pinned, signal, onLost });
    if (!opened.placement) actions.close();
  }

  const isHost = (node: Node) => node === host.element;
  const cardBox = () => (opened ? host.box.getBoundingClientRect() : undefined);
  const mentionBox = () => opened?.placement?.line;
  function enter(): boolean {
    host.enter();
    return opened !== undefined;
  }

  const handle = { open, show, close, enter, cardBox, mentionBox, isHost };
  offerCard(handle);
  const onClosed = retireCard(handle, () => opened !== undefined);
});

function dress(box: HTMLElement, { theme, textSize }: CardLook): void {
  box.dataset.theme = theme;
  box.style.setProperty('--plx-text-size', String(textSize));
}

function viewOf(card: Opened, host: CardHost, state: CardState) {
  const { anchor } = card;
  const { actions } = anchor;
  return (
    <FactCard
      {...{ state, inFrame }}
      mention={anchor}
      onClose={actions.close}
      onStep={actions.step}
      onPin={(isPinned) => {
        card.placement?.pin(isPinned);
        actions.pin(isPinned);
      }}
      onMove={(right, down) => card.placement?.moveBy(right, down)}
      onCorner={() => card.placement?.toNextCorner()}
      onCopy={(text) => copyText(text, host.box)}
      onSwitchOff={actions.switchOff}
      onMore={actions.more}
    />
  );
}
