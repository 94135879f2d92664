import browser from 'webextension-polyfill';
import { ask } from '@/entrypoints/desk/ask-here';
import { followKeys } from '@/entrypoints/desk/follow-keys';
import { markDocument } from '@/entrypoints/wiring/mark-document';
import { bringFinder } from '@/extension/bring-finder';
import { reportError } from '@/extension/report-error';
import type { MentionFinder } from '@/matching/mention-finder';
import { USUAL_STYLE } from '@/page/marking-style';

/** Mark this page of ours by the code that marks websites; settles when all of it has been read. */
export async function markHere(signal: AbortSignal): Promise<void> {
  const marks = markDocument({
    isConnected: () => true, // A page of ours goes with the extension.
    source: {
      createLookout: () => ({ sees: () => true, isBlank: false, steps: 0 }), // There is something to find.
      load: () => bringFinder<MentionFinder>(ask),
      shadowOf: ({ shadowRoot }) => shadowRoot,
    },
    // Marks and cards as they are usual: what is chosen here shows on the pages that come.
    ...{ style: USUAL_STYLE, signal, ask, onError: reportError },
    actionsOn: (topicId) => ({
      switchOff: undefined,
      more: async () => void (await ask('openSheet', topicId)),
    }),
  });
  followKeys(browser, signal);
  await untilRead(() => marks.report().settled, signal);
}

/** How often the marks are asked whether all has been read, ms. */
const PACE_MS = 100;

async function untilRead(isRead: () => boolean, signal: AbortSignal): Promise<void> {
  while (!isRead() && !signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, PACE_MS));
  }
}
