import hints from 'virtual:hints';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringFinder } from '@/extension/bring-finder';
import { type Deed, type FollowedLevel, followLevel } from '@/extension/follow-level';
import { type FrameNews, hearNews, type PageNews } from '@/extension/frame-news';
import { createFrameStyles, type FrameStyles } from '@/extension/frame-styles';
import { createAsk } from '@/extension/messages';
import { isConnected, native } from '@/extension/native';
import { isOnlyMarker } from '@/extension/only-marker';
import { pageAddress } from '@/extension/page-address';
import { reportError } from '@/extension/report-error';
import { rulesReader } from '@/extension/rules-reader';
import type { Settings } from '@/extension/settings';
import { shadowRootOf } from '@/extension/shadow-root-of';
import { type HintIndex, hintIndexInSteps } from '@/matching/hint-index';
import { createLookout } from '@/matching/lookout';
import type { MentionFinder } from '@/matching/mention-finder';
import { createEscapeWait } from '@/page/escape-wait';
import { isOfHtml } from '@/page/is-of-html';
import { clearLeftovers } from '@/page/leftovers';
import { onNewAddress } from '@/page/new-address';
import { onReturn } from '@/page/on-return';
import type { PageMarks } from '@/page/page-marks';
import { finishInSlices, yieldToPage } from '@/page/slices';
import { whenShown } from '@/page/when-shown';
import { markDocument } from './wiring/mark-document';
import { styleOf } from './wiring/style-of';

const ask = createAsk((request) => native.runtime.sendMessage(request));

/** How often, while a card is open, it is asked whether the extension is still there, ms. */
const CHECK_MS = 500;

let index: HintIndex | undefined;
let running: AbortController | undefined;
let style: ReturnType<typeof styleOf>;
let marks: PageMarks | undefined;
let dress: FrameStyles | undefined;
let waitForEscape: (() => void) | undefined;
let isWelcome = true; // The browser lets us into this page.

/** Mark this frame like this, or stop and leave it as if we had never been there. */
function act(deed: Deed, settings: Settings): void {
  if (deed === 'off' || !isWelcome) stop();
  else {
    style = styleOf(deed, settings);
    marks?.adjust(style);
    dress?.need({ isDrawn: style.look !== 'none' });
    if (!running) start().catch(reportError);
  }
}

function onError(error: unknown): void {
  if (checkConnection()) reportError(error);
}

function stop(): void {
  running?.abort();
  running = undefined;
}

// Without a connection the extension was updated or removed under us.
function checkConnection(): boolean {
  if (!isConnected()) stop();
  return isConnected();
}

// In several turns of the page's thread: together they would be felt on a slow machine.
async function start(): Promise<void> {
  running = new AbortController();
  const { signal } = running;
  index ??= await finishInSlices(hintIndexInSteps(hints));
  await yieldToPage();
  if (!signal.aborted) mark(signal, index);
}

function mark(signal: AbortSignal, known: HintIndex): void {
  const styles = createFrameStyles(ask, signal);
  styles.need({ isDrawn: style.look !== 'none' });
  dress = styles;
  let watch: ReturnType<typeof setInterval> | undefined;
  const source = {
    createLookout: createLookout.bind(undefined, known),
    load() {
      clearLeftovers(shadowRootOf);
      styles.need({ isFound: true }); // Beside the finder, which takes longer.
      return bringFinder<MentionFinder>(ask);
    },
    shadowOf: shadowRootOf,
  };
  marks = markDocument({
    ...{ source, style, signal, ask },
    actionsOn: (topicId) => ({
      switchOff: () => ask('switchOff'),
      more: () => ask('openSheet', topicId),
    }),
    ...{ onError, isConnected },
    // Where they come from, we may have been removed or switched off.
    onMarked: () => onReturn(checkConnection, signal),
    // The script of a newer version paints in our place, and the old one steps aside.
    mayRestore: checkConnection,
    cardLook: () => style,
    onOpen() {
      tellFrames('card opened');
      clearInterval(watch);
      // A card that opens when we are gone says so, and stays till it is closed.
      if (isConnected()) watch = setInterval(checkConnection, CHECK_MS);
      styles.need({ hasCard: true });
      return styles.settled(); // In Firefox it cannot be seen without them.
    },
    onClose() {
      clearInterval(watch);
      styles.need({ hasCard: false });
      checkConnection();
    },
    onTopics: tellTopics,
    onEmphasis: (isEmphasised) => styles.need({ isEmphasised }),
  });
  waitForEscape = createEscapeWait(() => tellFrames('escape'), signal);
  signal.addEventListener('abort', () => {
    marks = waitForEscape = dress = undefined;
  });
}

// Only of pages that mention something, or did.
function tellTopics(): void {
  ask('tellTopics').catch(() => {}); // A badge that is late by one change harms nobody.
}

// Only ever with or after a card, or when a page that rules go by turns: others have the background do nothing.
function tellFrames(news: PageNews): void {
  ask('tellFrames', news).catch(() => {}); // Where that fails, the frame with the card still hears it.
}

function main(): void {
  if (!isOfHtml(document) || !('highlights' in CSS)) return;
  const isPrivate = native.extension.inIncognitoContext === true;
  const usual = rulesReader(native);
  const read = (address: string) => ask('privateRules', address);
  const followed = followLevel({
    reader: isPrivate ? { ...usual, read } : usual,
    ...{ act, onNewAddress, onError },
    address: (isWhole) => pageAddress(window, ask, isWhole),
    onTurn: () => window.length > 0 && window === window.top && tellFrames('page turned'),
  });
  hearNews(native, (news) => hear(news, followed));
  comeBack = () => {
    isWelcome = true;
    followed.look();
  };
  // A page that comes back from the browser's memory has heard of no change meanwhile, and its badge is gone.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    followed.look();
    if (marks?.isMarked()) tellTopics();
  });
  followed.look();
}

function hear(news: FrameNews, followed: FollowedLevel): void {
  if (news === 'escape') marks?.dismiss();
  else if (news === 'card opened') waitForEscape?.();
  else if (news === 'page turned') followed.turn();
  else if (news === 'withdrawn') leave();
  else if (news === 'rules changed') followed.look();
}

function leave(): void {
  isWelcome = false;
  stop();
}

let comeBack = () => {};

export default defineUnlistedScript(() => {
  // In a turn of its own, behind that of reading this script.
  if (isOnlyMarker(() => comeBack()))
    yieldToPage()
      .then(() => whenShown(main))
      .catch(reportError);
});
