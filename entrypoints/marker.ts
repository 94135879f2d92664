import hints from 'virtual:hints';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringFinder } from '@/extension/bring-finder';
import { markingStyle, USUAL_STYLE } from '@/extension/marking-style';
import { createAsk } from '@/extension/messages';
import { isConnected, native } from '@/extension/native';
import { pageAddress } from '@/extension/page-address';
import { reportError } from '@/extension/report-error';
import { shadowRootOf } from '@/extension/shadow-root-of';
import { isEnabledOn, siteRules } from '@/extension/site-rules';
import { switchOff } from '@/extension/switch-off';
import { type HintIndex, indexHints } from '@/matching/hint-index';
import { createLookout } from '@/matching/lookout';
import type { MentionFinder } from '@/matching/mention-finder';
import type { PageMarks } from '@/page/page-marks';
import { markDocument } from './wiring/mark-document';

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
  const marks = markDocument({
    ...{ source, style, signal, ask },
    actionsOn: (topicId) => ({
      switchOff: async () => switchOff(rules, await pageAddress(window, ask)),
      more: async () => void (await ask('openSheet', topicId)),
    }),
    // Without a connection the extension was updated or removed under us.
    onError: (error) => (isConnected() ? reportError(error) : setRunning(false)),
  });
  adjust = marks.adjust;
  signal.addEventListener('abort', () => {
    adjust = undefined;
  });
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
