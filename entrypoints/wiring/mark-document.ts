import {
  type CardActions,
  type CardLook,
  offerReport,
  type PageCommand,
  type Stand,
  theCard,
} from '@/extension/isolated-world';
import type { Ask } from '@/extension/messages';
import { forgetCard, openCard } from '@/extension/open-card';
import { hasKeys } from '@/page/has-keys';
import { isWriting } from '@/page/is-writing';
import type { MarkingStyle } from '@/page/marking-style';
import { createPageMarks, type PageMarks } from '@/page/page-marks';
import type { FinderSource } from '@/page/page-scanner';

interface DocumentParts {
  readonly source: FinderSource;
  readonly style: MarkingStyle;
  readonly signal: AbortSignal;
  readonly ask: Ask;
  /** What can be done from the card of a topic, but for what its mention can do. */
  actionsOn(topicId: string): Pick<CardActions, 'switchOff' | 'more'>;
  onError(error: unknown): void;
  /** Whether the extension is still there to be asked. */
  isConnected(): boolean;
  /** How the reader wants cards to look now. */
  cardLook(): CardLook;
  /** The document has its first mark. */
  onMarked?(): void;
  /** Whether what the page takes out of its registry may be put back. */
  mayRestore?(): boolean;
  /** A card is being opened; it is shown once what is returned has come. */
  onOpen?(): Promise<unknown>;
  /** A card is closed. */
  onClose?(): void;
  /** A mention begins to stand out, or does so no longer. */
  onEmphasis?(isLaid: boolean): void;
  /** The document mentions other topics than when this was last called. */
  onTopics?(): void;
}

/** Mark this document, a website's or our own, with a card beside each mention that is asked for. */
export function markDocument(parts: DocumentParts): PageMarks {
  const { source, style, signal, ask, actionsOn, onError } = parts;
  const marks = createPageMarks(source, style, signal, {
    open({ topicId, quote, range, grounds }, around) {
      const { dismiss: close, step, pin } = marks;
      const actions = { close, step, pin, ...actionsOn(topicId) };
      const styled = parts.onOpen?.();
      const look = parts.cardLook();
      const anchor = { range, quote, ...around, grounds: grounds(), look, actions };
      openCard(topicId, anchor, ask, parts.isConnected, styled).catch((error) => {
        marks.dismiss();
        onError(error);
      });
    },
    close() {
      forgetCard();
      parts.onClose?.();
    },
    onMarked: () => parts.onMarked?.(),
    onTopics: () => parts.onTopics?.(),
    onEmphasis: (isLaid) => parts.onEmphasis?.(isLaid),
    mayRestore: () => parts.mayRestore?.() ?? true,
    isCard: (node) => theCard()?.isHost(node) ?? false,
    cardBox: () => theCard()?.cardBox(),
    mentionBox: () => theCard()?.mentionBox(),
    onError,
  });
  offerReport({ ...marks, stand, act }, signal);
  return marks;

  function stand(): Stand {
    return {
      hasKeys: hasKeys(source.shadowOf),
      isWriting: isWriting(source.shadowOf),
      isMarked: marks.isMarked(),
    };
  }

  function act(command: PageCommand): boolean {
    if (isWriting(source.shadowOf)) return false;
    if (command === 'open-card' && theCard()?.enter()) return true;
    return marks.step(command === 'previous-mention' ? -1 : 1);
  }
}
