import lexicon from 'virtual:lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReport, theCard } from '@/extension/isolated-world';
import { createAsk } from '@/extension/messages';
import { native } from '@/extension/native';
import { forgetCard, openCard } from '@/extension/open-card';
import { pageHost } from '@/extension/page-host';
import { createSettings } from '@/extension/settings';
import { isEnabledOn } from '@/extension/site-rules';
import { createMentionFinder, type MentionFinder } from '@/matching/mention-finder';
import { unpackLexicon } from '@/matching/packed-lexicon';
import { createPageMarks } from '@/page/page-marks';

const ask = createAsk((request) => native.runtime.sendMessage(request));
const settings = createSettings(native);

let finder: MentionFinder | undefined;
let running: AbortController | undefined;

/** Mark this frame, or stop: the one switch, thrown by settings alone. */
function setRunning(isOn: boolean): void {
  if (isOn === (running !== undefined)) return;
  running?.abort();
  running = isOn ? new AbortController() : undefined;
  if (running) start(running);
}

function start(controller: AbortController): void {
  const { signal } = controller;
  finder ??= createMentionFinder(unpackLexicon(lexicon));
  const marks = createPageMarks(finder, signal, {
    open({ topicId, quote, range }, at) {
      const anchor = { range, quote, at, onClose: () => marks.dismiss() };
      void openCard(topicId, anchor, ask).catch(() => controller.abort());
    },
    close: forgetCard,
    isCard: (node) => theCard()?.isHost(node) ?? false,
  });
  offerReport(marks, signal);
}

async function main(): Promise<void> {
  if (!(document instanceof HTMLDocument) || !('highlights' in CSS)) return;
  // Settings before anything else: on a site that is switched off no further work is done.
  const [rules, host] = await Promise.all([settings.siteRules(), pageHost(window, ask)]);
  setRunning(isEnabledOn(rules, host));
  const forever = new AbortController().signal;
  settings.onSiteRules((changed) => setRunning(isEnabledOn(changed, host)), forever);
}

export default defineUnlistedScript(() => void main());
