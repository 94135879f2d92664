import { ask } from '@/entrypoints/desk/ask-here';
import { followKeys } from '@/entrypoints/desk/follow-keys';
import { markDocument } from '@/entrypoints/wiring/mark-document';
import { drawnStyleOf } from '@/entrypoints/wiring/style-of';
import { bringFinder } from '@/extension/bring-finder';
import { native as browser } from '@/extension/native';
import { reportError } from '@/extension/report-error';
import type { Settings } from '@/extension/settings';
import { settingsInForce } from '@/extension/settings-in-force';
import type { MentionFinder } from '@/matching/mention-finder';

const wanted = settingsInForce(browser);

/** Mark this page of ours by the code that marks websites; settles when all of it has been read. */
export async function markHere(signal: AbortSignal): Promise<void> {
  let now = await wanted.read();
  const marks = markDocument({
    cardLook: () => now.card,
    isConnected: () => true, // A page of ours goes with the extension.
    source: {
      createLookout: () => ({ sees: () => true, isBlank: false, steps: 0 }), // There is something to find.
      load: () => bringFinder<MentionFinder>(ask),
      shadowOf: ({ shadowRoot }) => shadowRoot,
    },
    ...{ style: sampleStyle(now), signal, ask, onError: reportError },
    actionsOn: (topicId) => ({
      switchOff: undefined,
      more: () => ask('openSheet', topicId),
    }),
  });
  const adjust = (changed: Settings) => {
    now = changed;
    marks.adjust(sampleStyle(now));
  };
  wanted.onChange(() => void wanted.read().then(adjust, reportError), signal);
  followKeys(browser, signal);
  await untilRead(() => marks.report().settled, signal);
}

// Whatever is marked elsewhere: here is something to try it on.
const sampleStyle = (settings: Settings) => ({
  ...drawnStyleOf('quiet', settings),
  withoutKinds: [],
  withoutLanguages: [],
});

/** How often the marks are asked whether all has been read, ms. */
const PACE_MS = 100;

async function untilRead(isRead: () => boolean, signal: AbortSignal): Promise<void> {
  while (!isRead() && !signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, PACE_MS));
  }
}
