import type { Ask } from './messages';
import { hostOf } from './site-rules';

/**
 * The host of the page the reader opened, as one of its frames sees it: rules go by the page, so
 * that an embedded frame of another site is on or off with it. `''` where there is none.
 */
export async function pageHost(frame: Window, ask: Ask): Promise<string> {
  const near = nearHost(frame);
  return near ?? ask('pageHost');
}

// Without a message wherever possible: pages without mentions must not wake the background.
function nearHost(frame: Window): string | undefined {
  if (frame.top === frame) return hostOf(frame.location.href) ?? '';
  const origins = frame.location.ancestorOrigins;
  const outermost = origins?.[origins.length - 1];
  if (outermost !== undefined && outermost !== 'null') return hostOf(outermost);
  try {
    return hostOf(frame.top?.location.href ?? '');
  } catch {
    return undefined; // The page is of another origin, and this browser does not tell which.
  }
}
