import type { Page } from 'puppeteer-core';

/** Anything that survives JSON. */
export type Wire =
  | string
  | number
  | boolean
  | null
  | readonly Wire[]
  | { readonly [key: string]: Wire };

/** What a function returned in one frame of a tab; 0 is the tab's main frame. */
export interface FrameAnswer<Value> {
  readonly frameId: number;
  readonly value: Value;
}

interface Injection {
  readonly frameId: number;
  readonly result?: { readonly value?: unknown; readonly error?: string } | null;
}

/**
 * Run a function in the extension's isolated world of a tab, in its main frame or in every frame.
 *
 * It travels as source text, so it must stand by itself: no names from outside but its arguments.
 * Throws what it threw, as text.
 */
export async function runInContentWorld<Args extends readonly Wire[], Value>(
  probe: Page,
  target: { readonly tabId: number; readonly allFrames?: boolean },
  fn: (...args: Args) => Value | Promise<Value>,
  args: Args,
): Promise<FrameAnswer<Value>[]> {
  const injections = await probe.evaluate(injection(target, fn.toString(), args));
  return (injections as Injection[]).map(({ frameId, result }) => {
    if (result?.error !== undefined) throw new Error(`In the content world: ${result.error}`);
    return { frameId, value: result?.value as Value }; // As typed by `fn`, if JSON keeps it.
  });
}

// A function that throws reaches the caller in Firefox only, hence the catch inside.
function injection(target: object, source: string, args: readonly Wire[]): string {
  return `(globalThis.browser ?? chrome).scripting.executeScript({
    target: ${JSON.stringify(target)},
    args: ${JSON.stringify(args)},
    func: async (...args) => {
      try { return { value: await (${source})(...args) }; }
      catch (error) { return { error: error + '\\n' + error?.stack }; }
    },
  })`;
}
