// Each request by each kind of sender: what the browser says of who sends decides, and nothing else.

import { describe, expect, test } from 'vitest';
import type { Browser, Runtime } from 'webextension-polyfill';
import { answer, type Handlers } from '@/extension/answer';
import { hearNews, type PageNews, spreadNews } from '@/extension/frame-news';
import type { Reply } from '@/extension/messages';
import { addressOfAsker } from '@/extension/who-asks';

const OURS = 'chrome-extension://ours';
const tab = { id: 7, url: 'https://news.test/a' };
const frame = { id: 'ours', tab, frameId: 0, url: tab.url, origin: 'https://news.test' };

const SENDERS = {
  'our script in a page': frame,
  'our script in a frame of another site': { ...frame, frameId: 3, url: 'https://ads.test/' },
  'our script in a frame without an address': { ...frame, url: 'about:srcdoc', origin: 'null' },
  'our popup': { id: 'ours', url: `${OURS}/popup.html`, origin: OURS },
  'our page in a tab': { id: 'ours', tab, frameId: 0, url: `${OURS}/desk.html`, origin: OURS },
  'our page where no origin is told': { id: 'ours', url: `${OURS}/popup.html` },
  'another extension': { id: 'theirs', url: 'chrome-extension://theirs/a.html' },
  'another extension with our address': { id: 'theirs', url: `${OURS}/popup.html`, origin: OURS },
  'another extension’s script in a page': { ...frame, id: 'theirs' },
  'nobody who says so': { url: `${OURS}/popup.html`, origin: OURS, tab, frameId: 0 },
  'a frame that claims to be our page': { ...frame, url: `${OURS}/popup.html` },
  'a frame that claims our origin': { ...frame, origin: OURS },
  'a host that begins as we do': { ...frame, url: `${OURS}.test/popup.html` },
  'our script in no tab': { id: 'ours', frameId: 0, url: tab.url },
  'our script without an address': { id: 'ours', tab, frameId: 0 },
} as unknown as Readonly<Record<string, Runtime.MessageSender>>;

const FRAMES = [
  'our script in a page',
  'our script in a frame of another site',
  'our script in a frame without an address',
  'a host that begins as we do', // A website like any other.
  'our script without an address', // Where the browser does not tell it.
];
const OWN_PAGES = ['our popup', 'our page in a tab', 'our page where no origin is told'];

const MAY: Readonly<Record<keyof Handlers, readonly string[]>> = {
  factSheet: [...FRAMES, ...OWN_PAGES],
  topics: OWN_PAGES,
  storeTrouble: OWN_PAGES,
  injectCard: FRAMES,
  injectFinder: FRAMES,
  giveMarkStyles: FRAMES,
  removeMarkStyles: FRAMES,
  openSheet: [...FRAMES, ...OWN_PAGES],
  tellFrames: FRAMES,
  pageAddress: FRAMES,
  tellTopics: FRAMES,
  switchOff: FRAMES,
  privateRules: [...FRAMES, ...OWN_PAGES],
  setPrivate: OWN_PAGES,
  pausePrivate: OWN_PAGES,
};
const NAMES = Object.keys(MAY) as (keyof Handlers)[];

type Hear = (message: unknown, sender: Runtime.MessageSender, send: (reply: Reply) => void) => true;

/** A background that answers whatever it lets through, and notes it. */
function background() {
  const done: string[] = [];
  const handlerOf = (name: string) => async () => {
    done.push(name);
    return null;
  };
  let hear: Hear = () => true;
  const runtime = {
    id: 'ours',
    getURL: (path: string) => `${OURS}/${path}`,
    onMessage: {
      addListener(listener: Hear) {
        hear = listener;
      },
    },
  };
  const handlers = Object.fromEntries(NAMES.map((name) => [name, handlerOf(name)]));
  answer({ runtime } as unknown as Browser, handlers as unknown as Handlers);
  return {
    done,
    send: (message: unknown, sender: Runtime.MessageSender) => hear(message, sender, () => {}),
  };
}

describe.each(NAMES)('%s', (name) => {
  test.each(Object.keys(SENDERS))('is for those it is meant for: %s', (kind) => {
    const { done, send } = background();
    const isHeard = send({ name, args: [] }, SENDERS[kind] as Runtime.MessageSender) === true;
    const isMeant = MAY[name].includes(kind);
    expect([isHeard, done]).toEqual([isMeant, isMeant ? [name] : []]);
  });
});

test.each([
  ['nothing', undefined],
  ['words', 'factSheet'],
  ['a name of every object', { name: 'constructor', args: [] }],
  ['a prototype', { name: '__proto__', args: [] }],
  ['no list of arguments', { name: 'factSheet', args: { length: 1 } }],
])('%s is no request', (_, message) => {
  const { done, send } = background();
  expect(send(message, frame as unknown as Runtime.MessageSender)).toBeUndefined();
  expect(done).toEqual([]);
});

test.each([
  ['the address the browser shows', frame, 'https://news.test/a'],
  [
    'its origin, where it has no address',
    { ...frame, tab: { id: 7, url: 'about:blank' } },
    frame.origin,
  ],
  [
    'nothing, where it is an advert’s frame in a page that the browser does not tell',
    { ...frame, frameId: 3, tab: { id: 7 }, origin: 'https://advert.test' },
    '',
  ],
  ['nothing, where the browser tells nothing', { ...frame, tab: { id: 7 }, origin: 'null' }, ''],
])('a page that asks goes by %s', (_, sender, address) => {
  expect(addressOfAsker(sender as unknown as Runtime.MessageSender)).toBe(address);
});

describe('a page', () => {
  test.each([
    ['the background', { id: 'ours' }, ['escape']],
    ['another extension', { id: 'theirs' }, []],
    ['a frame', { id: 'ours', tab }, []],
  ])('hears of %s what it should', (_, sender, heard) => {
    const news: string[] = [];
    let hear: (message: unknown, from: object) => void = () => {};
    const onMessage = {
      addListener(listener: typeof hear) {
        hear = listener;
      },
    };
    const api = { runtime: { id: 'ours', onMessage } } as unknown as Browser;
    hearNews(api, (each) => news.push(each));
    hear('escape', sender);
    expect(news).toEqual(heard);
  });

  test('has nothing spread among its frames but what frames tell each other', async () => {
    const sent: unknown[] = [];
    const tabs = { sendMessage: async (...all: unknown[]) => sent.push(all) };
    for (const news of ['escape', 'withdrawn', 'rules changed', { name: 'setPrivate' }]) {
      const sender = frame as unknown as Runtime.MessageSender;
      await spreadNews(tabs as unknown as Browser['tabs'], sender, news as PageNews);
    }
    expect(sent).toEqual([[7, 'escape']]);
  });
});
