/** Hear of the reader coming back to this page from another tab or window, until `signal` aborts. */
export function onReturn(listener: () => void, signal: AbortSignal): void {
  const passive = { signal, passive: true };
  const onTab = () => document.visibilityState === 'visible' && listener();
  document.addEventListener('visibilitychange', onTab, passive);
  window.addEventListener('focus', listener, passive);
}
