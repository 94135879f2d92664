import type { Scripting } from 'webextension-polyfill';

/** Mark the page in this tab, in all its frames that wait to be asked for it; how many of them do. */
export async function markPage(scripting: Scripting.Static, tabId: number): Promise<number> {
  const answers = await scripting.executeScript({
    target: { tabId, allFrames: true },
    injectImmediately: true, // A frame that never finishes loading must not keep the others waiting.
    func: markHere,
  });
  return answers.filter(({ result }) => result === true).length;
}

// Sent as source text into the frame: it may use nothing from this module.
function markHere(): boolean {
  const world = globalThis as { [key: symbol]: (() => void) | undefined };
  const mark = world[Symbol.for('parallax.waiting')];
  mark?.();
  return mark !== undefined;
}
