import hints from 'virtual:hints';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringFinder } from '@/extension/bring-finder';
import { offerReport, theCard } from '@/extension/isolated-world';
import { createAsk } from '@/extension/messages';
import { isConnected, native } from '@/extension/native';
import { forgetCard, openCard } from '@/extension/open-card';
import { pageAddress } from '@/extension/page-address';
import { reportError } from '@/extension/report-error';
import { createSettings } from '@/extension/settings';
import { isEnabledOn } from '@/extension/site-rules';
import { type HintIndex, indexHints } from '@/matching/hint-index';
import { createLookout } from '@/matching/lookout';
import type { MentionFinder } from '@/matching/mention-finder';
import { createPageMarks } from '@/page/page-marks';

const ask = createAsk((request) => native.runtime.sendMessage(request));
const settings = createSettings(native);

let index: HintIndex | undefined;
let running: AbortController | undefined;

/** Mark this frame, or stop and leave it as if we had never been there. */
function setRunning(isOn: boolean): void {
  if (isOn === (running !== undefined)) return;
  running?.abort();
  running = isOn ? new AbortController() : undefined;
  if (running) start(running.signal);
}

function start(signal: AbortSignal): void {
  index ??= indexHints(hints);
  const source = {
    createLookout: createLookout.bind(undefined, index),
    load: () => bringFinder<MentionFinder>(ask),
  };
  const marks = createPageMarks(source, signal, {
    open({ topicId, quote, range, grounds }, at) {
      const anchor = {
        ...{ range, quote, at, byKeyboard: false, place: { number: 1, count: 1 }, nearby: [] },
        grounds: grounds(),
        actions: {
          close: () => marks.dismiss(),
          step: () => {},
          pin: () => {},
          switchOff: async () => {},
          more: async () => {},
        },
      };
      openCard(topicId, anchor, ask).catch((error) => {
        marks.dismiss();
        if (isConnected()) reportError(error);
        else setRunning(false); // The extension was updated or removed under us.
      });
    },
    close: forgetCard,
    isCard: (node) => theCard()?.isHost(node) ?? false,
    onError: (error) => (isConnected() ? reportError(error) : setRunning(false)),
  });
  offerReport(marks, signal);
}

/** Do as the settings say now: before anything else, on a site that is off no work is done. */
async function followSettings(): Promise<void> {
  try {
    const address = await pageAddress(window, ask);
    setRunning(isEnabledOn(await settings.siteRules(), address));
  } catch (error) {
    if (isConnected()) reportError(error);
  }
}

function main(): void {
  if (!(document instanceof HTMLDocument) || !('highlights' in CSS)) return;
  const follow = () => void followSettings();
  settings.onSiteRules(follow, new AbortController().signal);
  // A page that comes back from the browser's memory has heard of no change meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => persisted && follow());
  follow();
}

export default defineUnlistedScript(main);
