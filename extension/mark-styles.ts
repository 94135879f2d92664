import type { Runtime, Scripting } from 'webextension-polyfill';
import { frameOf } from './frame-of';

/** Styles of ours for a website. */
export interface MarkStyles {
  readonly files: readonly string[];
  /**
   * Whose they are to be. Firefox lets a highlight's style into shadow roots only from a user's sheet; Chromium
   * paints nothing from one.
   */
  readonly origin: 'USER' | 'AUTHOR';
}

/**
 * Give the frame that asks the styles of marks. Not by the manifest: a page that nothing is marked on
 * could ask for the style of a highlight, and learn that somebody gives it one.
 */
export async function giveMarkStyles(
  scripting: Scripting.Static,
  sender: Runtime.MessageSender,
  { files, origin }: MarkStyles,
): Promise<null> {
  const target = frameOf(sender);
  if (target) await scripting.insertCSS({ target, files: [...files], origin });
  return null;
}

/** Take them away again. */
export async function takeMarkStyles(
  scripting: Scripting.Static,
  sender: Runtime.MessageSender,
  { files, origin }: MarkStyles,
): Promise<null> {
  const target = frameOf(sender);
  if (target) await scripting.removeCSS({ target, files: [...files], origin });
  return null;
}
