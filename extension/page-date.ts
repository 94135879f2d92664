import type { Scripting } from 'webextension-polyfill';

/** The day on which the page in this tab says it was published, ISO 8601; undefined where it does not. */
export async function pageDate(
  scripting: Scripting.Static,
  tabId: number,
): Promise<string | undefined> {
  try {
    const [answer] = await scripting.executeScript({ target: { tabId }, files: ['page-date.js'] });
    return typeof answer?.result === 'string' ? answer.result : undefined;
  } catch {
    return undefined; // A page that cannot be asked is one that does not say.
  }
}
