import { type FrameNews, hearNews } from '@/extension/frame-news';
import {
  type CardActions,
  offerReport,
  type PageCommand,
  type Stand,
  theCard,
} from '@/extension/isolated-world';
import type { MarkingStyle } from '@/extension/marking-style';
import type { Ask } from '@/extension/messages';
import { isConnected, native } from '@/extension/native';
import { forgetCard, openCard } from '@/extension/open-card';
import { createEscapeWait } from '@/page/escape-wait';
import { hasKeys } from '@/page/has-keys';
import { isWriting } from '@/page/is-writing';
import { createPageMarks, type PageMarks } from '@/page/page-marks';
import type { FinderSource } from '@/page/page-scanner';
import type { ShadowOf } from '@/page/shadow-hosts';

interface DocumentParts {
  readonly source: FinderSource;
  readonly style: MarkingStyle;
  readonly signal: AbortSignal;
  readonly ask: Ask;
  /** What can be done from the card of a topic, but for what its mention can do. */
  actionsOn(topicId: string): Pick<CardActions, 'switchOff' | 'more'>;
  /** A card has closed. */
  onClosed?(): void;
  onError(error: unknown): void;
}

/** Mark this document, a website's or our own, with a card beside each mention that is asked for. */
export function markDocument(parts: DocumentParts): PageMarks {
  const { source, style, signal, ask, actionsOn, onError } = parts;
  const marks = createPageMarks(source, style, signal, {
    open({ topicId, quote, range, grounds }, around) {
      const { dismiss: close, step, pin } = marks;
      const actions = { close, step, pin, ...actionsOn(topicId) };
      const anchor = { range, quote, ...around, grounds: grounds(), actions };
      openCard(topicId, anchor, ask, isConnected).catch((error) => {
        marks.dismiss();
        onError(error);
      });
      tellFrames('card opened', ask);
    },
    close() {
      forgetCard();
      parts.onClosed?.();
    },
    isCard: (node) => theCard()?.isHost(node) ?? false,
    cardBox: () => theCard()?.cardBox(),
    mentionBox: () => theCard()?.mentionBox(),
    onError,
  });
  const { shadowOf } = source;
  const waitForEscape = createEscapeWait(() => tellFrames('escape', ask), signal);
  const onNews = (news: FrameNews) => (news === 'escape' ? marks.dismiss() : waitForEscape());
  hearNews(native, onNews, signal);
  const stand = () => standOf(marks, shadowOf);
  offerReport({ ...marks, stand, act: (command) => act(command, marks, shadowOf) }, signal);
  return marks;
}

// Only ever with or after a card: a page without mentions has the background do nothing.
function tellFrames(news: FrameNews, ask: Ask): void {
  ask('tellFrames', news).catch(() => {}); // Where that fails, the frame with the card still hears Escape.
}

function standOf(marks: PageMarks, shadowOf: ShadowOf): Stand {
  return {
    hasKeys: hasKeys(shadowOf),
    isWriting: isWriting(shadowOf),
    isMarked: marks.isMarked(),
  };
}

function act(command: PageCommand, marks: PageMarks, shadowOf: ShadowOf): boolean {
  if (isWriting(shadowOf)) return false;
  if (command === 'open-card' && theCard()?.enter()) return true;
  return marks.step(command === 'previous-mention' ? -1 : 1);
}
