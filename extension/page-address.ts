import type { Ask } from './messages';
import { hostOf } from './site-address';

/**
 * The address of the page the reader opened, as one of its frames sees it: rules go by the page, so
 * that an embedded frame of another site is on or off with it. Of a page of another origin it may be
 * the origin alone, unless it has to be whole, which takes a message; `''` where there is none.
 */
export async function pageAddress(frame: Window, ask: Ask, isWhole = false): Promise<string> {
  return ownAddress(frame) ?? (isWhole ? undefined : outerOrigin(frame)) ?? ask('pageAddress');
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
function addressOf({ location: { href }, origin }: Window): string {
  return hostOf(href) === undefined ? origin : href;
}

function outerOrigin(frame: Window): string | undefined {
  const origins = frame.location.ancestorOrigins;
  const outermost = origins?.[origins.length - 1];
  return outermost === 'null' ? undefined : outermost;
}
