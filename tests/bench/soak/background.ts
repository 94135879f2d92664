import type { Browser, CDPSession } from 'puppeteer-core';

/** The background of the extension, seen through the debugger, which also keeps it from being stopped. */
export interface WatchedBackground {
  /** Bytes of its JavaScript after all garbage has been collected. */
  heap(): Promise<number>;
  /** How many messages it has heard since it is watched. */
  messages(): Promise<number>;
}

/** Watch the background of the only extension of this browser. */
export async function watchBackground(browser: Browser): Promise<WatchedBackground> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const session = await target.createCDPSession();
  await session.send('Runtime.enable');
  await evaluate(session, COUNT);
  return {
    async heap() {
      for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    },
    messages: () => evaluate(session, 'globalThis.soakMessages'),
  };
}

const COUNT = `globalThis.soakMessages = 0;
chrome.runtime.onMessage.addListener(() => { globalThis.soakMessages += 1; });`;

async function evaluate(session: CDPSession, expression: string): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', { expression });
  return result.value as number; // Read from what COUNT keeps.
}
