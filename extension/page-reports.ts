import type { Scripting } from 'webextension-polyfill';
import type { FrameReport } from './isolated-world';

/** What was found in one frame, and which frame it is. */
export interface FrameFound extends FrameReport {
  readonly frameId: number;
}

/**
 * What was found in every frame of a tab, the page itself first, or undefined where the browser lets no
 * extension in.
 *
 * The frames are asked in place: nothing of ours listens in pages for this, and a page with nothing
 * found stays without a message.
 */
export async function readPage(
  scripting: Scripting.Static,
  tabId: number,
): Promise<readonly FrameFound[] | undefined> {
  try {
    const results = await scripting.executeScript({
      target: { tabId, allFrames: true },
      injectImmediately: true, // A frame that never finishes loading must not keep the others waiting.
      func: reportHere,
    });
    return results
      .flatMap(({ frameId, result }) => (result ? [{ ...(result as FrameReport), frameId }] : []))
      .toSorted((a, b) => a.frameId - b.frameId);
  } catch {
    return undefined;
  }
}

// Sent as source text into the frame: it may use nothing from this module.
function reportHere(): unknown {
  const world = globalThis as { [key: symbol]: { report(): unknown } | undefined };
  return world[Symbol.for('parallax')]?.report() ?? null;
}
