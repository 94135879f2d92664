import {
  type CardActions,
  offerReport,
  type PageCommand,
  theCard,
} from '@/extension/isolated-world';
import type { MarkingStyle } from '@/extension/marking-style';
import type { Ask } from '@/extension/messages';
import { forgetCard, openCard } from '@/extension/open-card';
import { isWriting } from '@/page/is-writing';
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
}

/** Mark this document, a website's or our own, with a card beside each mention that is asked for. */
export function markDocument(parts: DocumentParts): PageMarks {
  const { source, style, signal, ask, actionsOn, onError } = parts;
  const marks = createPageMarks(source, style, signal, {
    open({ topicId, quote, range, grounds }, around) {
      const { dismiss: close, step, pin } = marks;
      const actions = { close, step, pin, ...actionsOn(topicId) };
      openCard(topicId, { range, quote, ...around, grounds: grounds(), actions }, ask).catch(
        (error) => {
          marks.dismiss();
          onError(error);
        },
      );
    },
    close: forgetCard,
    isCard: (node) => theCard()?.isHost(node) ?? false,
    cardBox: () => theCard()?.cardBox(),
    onError,
  });
  offerReport({ ...marks, act: (command) => act(command, marks) }, signal);
  return marks;
}

function act(command: PageCommand, marks: PageMarks): boolean {
  if (isWriting()) return false;
  if (command === 'open-card' && theCard()?.enter()) return true;
  return marks.step(command === 'previous-mention' ? -1 : 1);
}
