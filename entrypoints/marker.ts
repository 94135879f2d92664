import hints from 'virtual:hints';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringFinder } from '@/extension/bring-finder';
import { type FrameNews, hearNews } from '@/extension/frame-news';
import { type MarkingStyle, markingStyle, USUAL_STYLE } from '@/extension/marking-style';
import { createAsk } from '@/extension/messages';
import { isConnected, native } from '@/extension/native';
import { pageAddress } from '@/extension/page-address';
import { reportError } from '@/extension/report-error';
import { shadowRootOf } from '@/extension/shadow-root-of';
import { isEnabledOn, siteRules } from '@/extension/site-rules';
import { switchOff } from '@/extension/switch-off';
import { type HintIndex, hintIndexInSteps } from '@/matching/hint-index';
import { createLookout } from '@/matching/lookout';
import type { MentionFinder } from '@/matching/mention-finder';
import { createEscapeWait } from '@/page/escape-wait';
import { USUAL_STYLE as USUAL_LOOK } from '@/page/marking-style';
import type { PageMarks } from '@/page/page-marks';
import { finishInSlices, yieldToPage } from '@/page/slices';
import { markDocument } from './wiring/mark-document';

const ask = createAsk((request) => native.runtime.sendMessage(request));
const rules = siteRules(native);
const wantedStyle = markingStyle(native);

let index: HintIndex | undefined;
let running: AbortController | undefined;
let style = USUAL_STYLE;
let adjust: ((wanted: MarkingStyle) => void) | undefined;
let isMarked: PageMarks['isMarked'] = () => false;

/** Mark this frame, or stop and leave it as if we had never been there. */
function setRunning(isOn: boolean): void {
  if (isOn === (running !== undefined)) return;
  running?.abort();
  running = isOn ? new AbortController() : undefined;
  if (running) start(running.signal).catch(reportError);
}

// In several turns of the page's thread: together they would be felt on a slow machine.
async function start(signal: AbortSignal): Promise<void> {
  index ??= await finishInSlices(hintIndexInSteps(hints));
  await yieldToPage();
  if (!signal.aborted) mark(signal, index);
}

function mark(signal: AbortSignal, known: HintIndex): void {
  const source = {
    createLookout: createLookout.bind(undefined, known),
    load: () => bringFinder<MentionFinder>(ask),
    shadowOf: shadowRootOf,
  };
  const marks = markDocument({
    ...{ source, style, signal, ask },
    actionsOn: (topicId) => ({
      switchOff: async () => switchOff(rules, await pageAddress(window, ask)),
      more: async () => void (await ask('openSheet', topicId)),
    }),
    // Without a connection the extension was updated or removed under us.
    onError: (error) => (isConnected() ? reportError(error) : setRunning(false)),
    isConnected,
    onOpen: () => tellFrames('card opened'),
    onClose: () => isConnected() || setRunning(false), // The card has said so.
    onTopics: tellTopics,
  });
  adjust = (wanted) => marks.adjust({ ...USUAL_LOOK, ...wanted });
  isMarked = marks.isMarked;
  signal.addEventListener('abort', () => {
    adjust = undefined;
    isMarked = () => false;
  });
  const waitForEscape = createEscapeWait(() => tellFrames('escape'), signal);
  const onNews = (news: FrameNews) => (news === 'escape' ? marks.dismiss() : waitForEscape());
  hearNews(native, onNews, signal);
}

// Only of pages that mention something, or did.
function tellTopics(): void {
  ask('tellTopics').catch(() => {}); // A badge that is late by one change harms nobody.
}

// Only ever with or after a card: a page without mentions has the background do nothing.
function tellFrames(news: FrameNews): void {
  ask('tellFrames', news).catch(() => {}); // Where that fails, the frame with the card still hears it.
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
  // A page that comes back from the browser's memory has heard of no change meanwhile, and its badge is gone.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    follow();
    if (isMarked()) tellTopics();
  });
  follow();
}

// In a turn of its own, behind that of reading this script.
export default defineUnlistedScript(() => void yieldToPage().then(main));
