/**
 * Who may ask the background for what. The browser says who sends; what a message says of itself counts
 * for nothing: a website that has broken out of its renderer can send whatever our script in it could.
 */
import type { Runtime } from 'webextension-polyfill';
import type { Requests } from './messages';
import { hostOf } from './site-address';

/** Who can ask: our script in a frame of a website, or a page of our own. */
export type Asker = 'frame' | 'own page';

const BOTH: readonly Asker[] = ['frame', 'own page'];
const FRAMES: readonly Asker[] = ['frame'];
const OWN_PAGES: readonly Asker[] = ['own page'];

/** Who may send each request. What sets something for other pages than its own is not for frames. */
const ASKERS: Readonly<Record<keyof Requests, readonly Asker[]>> = {
  factSheet: BOTH,
  topics: OWN_PAGES,
  storeTrouble: OWN_PAGES,
  injectCard: FRAMES,
  injectFinder: FRAMES,
  giveMarkStyles: FRAMES,
  removeMarkStyles: FRAMES,
  openSheet: BOTH,
  tellFrames: FRAMES,
  pageAddress: FRAMES,
  tellTopics: FRAMES,
  switchOff: FRAMES,
  privateRules: BOTH,
  setPrivate: OWN_PAGES,
  pausePrivate: OWN_PAGES,
};

type OurRuntime = Pick<Runtime.Static, 'id' | 'getURL'>;
type Sender = Runtime.MessageSender & { readonly origin?: string };

/** Who it is that sends; undefined where that is none of ours. */
export function askerOf(sender: Sender, runtime: OurRuntime): Asker | undefined {
  if (sender.id !== runtime.id || sender.url === undefined) return undefined;
  const ours = runtime.getURL('');
  const isAt = (address: string) => `${address}/`.startsWith(ours);
  const isAtOurs = sender.url.startsWith(ours);
  if (isAtOurs && (sender.origin === undefined || isAt(sender.origin))) return 'own page';
  if (isAtOurs || isAt(sender.origin ?? '')) return undefined; // Address and origin contradict each other.
  return isFrame(sender) ? 'frame' : undefined;
}

/** Whether this asker may send this request. */
export function mayAsk(name: keyof Requests, asker: Asker): boolean {
  return ASKERS[name].includes(asker);
}

/**
 * The address of the page that asks, as the browser knows it; `''` where it tells none. What a page opens
 * without an address, as it does to print, goes by the origin it has.
 */
export function addressOfAsker({ tab, origin = '' }: Sender): string {
  const shown = tab?.url ?? '';
  if (hostOf(shown) !== undefined) return shown;
  return hostOf(origin) === undefined ? '' : origin;
}

const isFrame = ({ tab, frameId }: Sender) => tab?.id !== undefined && frameId !== undefined;
