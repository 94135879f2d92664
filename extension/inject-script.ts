import type { Runtime, Scripting } from 'webextension-polyfill';
import { frameOf } from './frame-of';

/** A script that only pages which need it are given. */
export type OwnScript = '/card.js' | `/card-${string}.js` | '/lexicon.js' | '/finder.js';

/** Put scripts of ours into the frame a request came from, one after the other, each in a task of its own. */
export async function injectScripts(
  scripting: Scripting.Static,
  sender: Runtime.MessageSender,
  files: readonly OwnScript[],
): Promise<null> {
  const target = frameOf(sender);
  if (!target) throw new Error(`only a page can be given ${files}`);
  for (const file of files) await scripting.executeScript({ target, files: [file] });
  return null;
}
