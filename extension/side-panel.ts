import type { Browser } from 'webextension-polyfill';

// Chromium's own, of which the polyfill knows nothing: https://developer.chrome.com/docs/extensions/reference/api/sidePanel
interface ChromiumPanel {
  open(options: { windowId: number }): Promise<void>;
}

interface Native {
  readonly chrome?: { readonly sidePanel?: ChromiumPanel };
}

/** Whether this browser can show our pages beside the page: neither does on phones. */
export function hasSidePanel({ sidebarAction }: Partial<Pick<Browser, 'sidebarAction'>>): boolean {
  return chromiumPanel() !== undefined || sidebarAction !== undefined;
}

/**
 * Open the side panel of a window. To be called before anything is awaited after a click or key press of
 * the reader; rejects where the browser has no panel or saw no such press.
 */
export async function openSidePanel(
  { sidebarAction }: Partial<Pick<Browser, 'sidebarAction'>>,
  windowId: number,
): Promise<void> {
  const chromium = chromiumPanel();
  if (chromium) await chromium.open({ windowId });
  else if (sidebarAction) await sidebarAction.open();
  else throw new Error('this browser has no side panel');
}

function chromiumPanel(): ChromiumPanel | undefined {
  return (globalThis as Native).chrome?.sidePanel;
}
