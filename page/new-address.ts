/** Hear, until `signal` aborts, each time the page this frame is shown in gives itself another address without being left. */
export function onNewAddress(listener: (address: string) => void, signal: AbortSignal): void {
  const page = pageOf(window);
  // The browser's own record of where the tab has been: nothing of the page's is replaced or listened to.
  page?.navigation?.addEventListener('currententrychange', () => listener(page.location.href), {
    signal,
  });
}

// A page of another origin tells nobody; it tells our script in it.
function pageOf(frame: Window): Window | undefined {
  try {
    return frame.top?.location.href === undefined ? undefined : frame.top;
  } catch {
    return undefined;
  }
}
