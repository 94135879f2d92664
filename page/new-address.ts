/**
 * Hear, until `signal` aborts, each time the page this frame is shown in gives itself another address without
 * being left. By the browser's own record of where the tab has been: nothing of the page's is replaced.
 */
export function onNewAddress(listener: (address: string) => void, signal: AbortSignal): void {
  try {
    const { navigation, location } = window.top as Window;
    const tell = () => listener(location.href);
    navigation.addEventListener('currententrychange', tell, { signal });
  } catch {
    // A page of another origin tells this to nobody but our script in it.
  }
}
