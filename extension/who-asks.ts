/**
 * Who may ask the background for what. The browser says who sends; what a message says of itself counts
 * for nothing: a website that has broken out of its renderer can send whatever our script in it could.
 */
import type { Runtime } from 'webextension-polyfill';
import type { Requests } from './messages';
import { hostOf } from './site-address';

/** Who can ask: our script in a frame of a website, or a page of our own. */
export type Asker = 'frame' | 'own page';

/** Who may send each request, both where it is `true`. What sets something for other pages is not for frames. */
const ASKERS: Readonly<Record<keyof Requests, Asker | true>> = {
  factSheet: true,
  openSheet: true,
  privateRules: true,
  topics: 'own page',
  storeTrouble: 'own page',
  setPrivate: 'own page',
  pausePrivate: 'own page',
  injectCard: 'frame',
  injectFinder: 'frame',
  giveMarkStyles: 'frame',
  removeMarkStyles: 'frame',
  tellFrames: 'frame',
  pageAddress: 'frame',
  tellTopics: 'frame',
  switchOff: 'frame',
};

type OurRuntime = Pick<Runtime.Static, 'id' | 'getURL'>;
type Sender = Runtime.MessageSender & { readonly origin?: string };

/** Who it is that sends; undefined where that is none of ours, or address and origin contradict each other. */
export function askerOf(sender: Sender, runtime: OurRuntime): Asker | undefined {
  const { id, url = '', origin = url, tab, frameId } = sender;
  const isOurs = (address: string) => `${address}/`.startsWith(runtime.getURL(''));
  if (id !== runtime.id || isOurs(url) !== isOurs(origin)) return undefined;
  if (isOurs(url)) return 'own page';
  return tab?.id === undefined || frameId === undefined ? undefined : 'frame';
}

/** Whether this asker may send this request. */
export function mayAsk(name: keyof Requests, asker: Asker): boolean {
  return ASKERS[name] === true || ASKERS[name] === asker;
}

/**
 * The address of the page that asks, as the browser knows it; `''` where it tells none. What a page opens
 * without an address, as it does to print, goes by the origin it has.
 */
export function addressOfAsker({ tab, frameId, origin = '' }: Sender): string {
  if (tab?.url !== undefined || frameId === 0) return [tab?.url ?? '', origin].find(hostOf) ?? '';
  return ''; // A frame's own origin is not its page's.
}
