import hints from 'virtual:hints';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringFinder } from '@/extension/bring-finder';
import { type FrameNews, hearNews } from '@/extension/frame-news';
import {
  type CardActions,
  offerReport,
  type PageCommand,
  type Stand,
  theCard,
} from '@/extension/isolated-world';
import { markingStyle, USUAL_STYLE } from '@/extension/marking-style';
import { createAsk } from '@/extension/messages';
import { isConnected, native } from '@/extension/native';
import { forgetCard, openCard } from '@/extension/open-card';
import { pageAddress } from '@/extension/page-address';
import { reportError } from '@/extension/report-error';
import { shadowRootOf } from '@/extension/shadow-root-of';
import { isEnabledOn, siteRules } from '@/extension/site-rules';
import { switchOff } from '@/extension/switch-off';
import { type HintIndex, indexHints } from '@/matching/hint-index';
import { createLookout } from '@/matching/lookout';
import type { MentionFinder } from '@/matching/mention-finder';
import { createEscapeWait } from '@/page/escape-wait';
import { hasKeys } from '@/page/has-keys';
import { isWriting } from '@/page/is-writing';
import { createPageMarks, type PageMarks } from '@/page/page-marks';

const ask = createAsk((request) => native.runtime.sendMessage(request));
const rules = siteRules(native);
const wantedStyle = markingStyle(native);

let index: HintIndex | undefined;
let running: AbortController | undefined;
let style = USUAL_STYLE;
let adjust: PageMarks['adjust'] | undefined;

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
    shadowOf: shadowRootOf,
  };
  const marks = createPageMarks(source, style, signal, {
    open({ topicId, quote, range, grounds }, around) {
      const anchor = { range, quote, ...around, grounds: grounds(), actions: actionsOn(topicId) };
      openCard(topicId, anchor, ask, isConnected).catch((error) => {
        marks.dismiss();
        if (isConnected()) reportError(error);
        else setRunning(false); // The extension was updated or removed under us.
      });
      tellFrames('card opened');
    },
    close() {
      forgetCard();
      if (!isConnected()) setRunning(false); // The card has said so.
    },
    isCard: (node) => theCard()?.isHost(node) ?? false,
    cardBox: () => theCard()?.cardBox(),
    mentionBox: () => theCard()?.mentionBox(),
    onError: (error) => (isConnected() ? reportError(error) : setRunning(false)),
  });

  function actionsOn(topicId: string): CardActions {
    return {
      close: marks.dismiss,
      step: marks.step,
      pin: marks.pin,
      switchOff: async () => switchOff(rules, await pageAddress(window, ask)),
      more: async () => void (await ask('openSheet', topicId)),
    };
  }

  adjust = marks.adjust;
  signal.addEventListener('abort', () => {
    adjust = undefined;
  });
  const waitForEscape = createEscapeWait(() => tellFrames('escape'), signal);
  const onNews = (news: FrameNews) => (news === 'escape' ? marks.dismiss() : waitForEscape());
  hearNews(native, onNews, signal);
  offerReport({ ...marks, stand: () => standOf(marks), act: (it) => act(it, marks) }, signal);
}

// Only ever with or after a card: a page without mentions has the background do nothing.
function tellFrames(news: FrameNews): void {
  ask('tellFrames', news).catch(() => {}); // Where that fails, the frame with the card still hears it.
}

function standOf(marks: PageMarks): Stand {
  return {
    hasKeys: hasKeys(shadowRootOf),
    isWriting: isWriting(shadowRootOf),
    isMarked: marks.isMarked(),
  };
}

function act(command: PageCommand, marks: PageMarks): boolean {
  if (isWriting(shadowRootOf)) return false;
  if (command === 'open-card' && theCard()?.enter()) return true;
  return marks.step(command === 'previous-mention' ? -1 : 1);
}

/** Do as the settings say now: before anything else, on a site that is off no work is done. */
async function followSettings(): Promise<void> {
  try {
    const address = await pageAddress(window, ask);
    const [wantedSites, wanted] = await Promise.all([rules.read(), wantedStyle.read()]);
    style = wanted;
    adjust?.(style);
    setRunning(isEnabledOn(wantedSites, address));
  } catch (error) {
    if (isConnected()) reportError(error);
  }
}

function main(): void {
  if (!(document instanceof HTMLDocument) || !('highlights' in CSS)) return;
  const follow = () => void followSettings();
  const always = new AbortController().signal;
  rules.onChange(follow, always);
  wantedStyle.onChange(follow, always);
  // A page that comes back from the browser's memory has heard of no change meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => persisted && follow());
  follow();
}

export default defineUnlistedScript(main);
