import type { Ask } from './messages';
import { hostOf } from './site-address';

/**
 * The address of the page the reader opened, as one of its frames sees it: rules go by the page, so
 * that an embedded frame of another site is on or off with it. Of a page of another origin it may be
 * the origin alone; `''` where there is none.
 */
export async function pageAddress(frame: Window, ask: Ask): Promise<string> {
  return ownAddress(frame) ?? outerOrigin(frame) ?? ask('pageAddress');
}

/** The same with its path, for rules that go by it: a frame of another origin has to ask. */
export async function wholePageAddress(frame: Window, ask: Ask): Promise<string> {
  return ownAddress(frame) ?? ask('pageAddress');
}

// Without a message wherever possible: pages without mentions must not wake the background.
function ownAddress({ top }: Window): string | undefined {
  try {
    return top ? addressOf(top) : undefined; // Throws where the page is of another origin.
  } catch {
    return undefined;
  }
}

// What a page opens without an address, as it does to print, is of its origin.
function addressOf({ location, origin }: Window): string {
  const isNameless = hostOf(location.href) === undefined && origin !== 'null';
  return isNameless ? origin : location.href;
}

function outerOrigin(frame: Window): string | undefined {
  const origins = frame.location.ancestorOrigins;
  const outermost = origins?.[origins.length - 1];
  return outermost === 'null' ? undefined : outermost;
}
