import type { Ask } from './messages';

/**
 * The address of the page the reader opened, as one of its frames sees it: rules go by the page, so
 * that an embedded frame of another site is on or off with it. Of a page of another origin it may be
 * the origin alone; `''` where there is none.
 */
export async function pageAddress(frame: Window, ask: Ask): Promise<string> {
  return nearAddress(frame) ?? ask('pageAddress');
}

// Without a message wherever possible: pages without mentions must not wake the background.
function nearAddress(frame: Window): string | undefined {
  if (frame.top === frame) return frame.location.href;
  try {
    return frame.top?.location.href; // Throws where the page is of another origin.
  } catch {
    const origins = frame.location.ancestorOrigins;
    const outermost = origins?.[origins.length - 1];
    return outermost === 'null' ? undefined : outermost;
  }
}
