import type { CDPSession, Page } from 'puppeteer-core';

/** What is held at one moment, after all garbage has been collected. */
export interface Sample {
  /** Bytes of JavaScript of the page's process: the page's own and what our script holds in its world. */
  readonly heap: number;
  readonly nodes: number;
  readonly documents: number;
  readonly listeners: number;
  readonly detached: number;
  /** Objects of our world, by the name of what they are. */
  readonly ours: Readonly<Record<string, number>>;
}

/** What of ours could pile up in a page: each holds on to nodes, to listeners or to both. */
export const HELD = [
  'StaticRange',
  'Range',
  'AbortController',
  'MutationObserver',
  'IntersectionObserver',
] as const;

/** Takes samples of one tab; `extensionId` where our script runs in it. */
export async function createSampler(page: Page, extensionId: string | undefined) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const worlds = await followWorlds(session, extensionId);
  return async function sample(): Promise<Sample> {
    // Twice: what a first collection lets go of may have held more.
    for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    return {
      heap: of('JSHeapUsedSize'),
      nodes: of('Nodes'),
      documents: of('Documents'),
      listeners: of('JSEventListeners'),
      detached: of('DetachedScriptStates'),
      ours: await countHeld(session, worlds()),
    };
  };
}

// The id of the world of ours that the tab shows now, told by whose it is.
async function followWorlds(session: CDPSession, extensionId: string | undefined) {
  const ours = new Map<number, string>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (extensionId !== undefined && context.origin.includes(extensionId))
      ours.set(context.id, context.uniqueId);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    ours.delete(executionContextId);
  });
  session.on('Runtime.executionContextsCleared', () => ours.clear());
  await session.send('Runtime.enable');
  return () => [...ours.values()].at(-1);
}

async function countHeld(
  session: CDPSession,
  world: string | undefined,
): Promise<Record<string, number>> {
  if (world === undefined) return {};
  const counts: Record<string, number> = {};
  for (const name of HELD) counts[name] = await countOf(session, world, name);
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'soak' });
  return counts;
}

async function countOf(session: CDPSession, uniqueContextId: string, name: string) {
  const objectGroup = 'soak';
  const expression = `${name}.prototype`;
  const { result } = await session.send('Runtime.evaluate', {
    ...{ expression, uniqueContextId, objectGroup },
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    ...{ prototypeObjectId: result.objectId as string, objectGroup }, // An object, not a value.
  });
  const count = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: 'function () { return this.length; }',
    ...{ objectId: objects.objectId as string, returnByValue: true },
  });
  return count.result.value as number;
}
