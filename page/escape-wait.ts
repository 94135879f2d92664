/**
 * Gives what begins to wait for the next Escape that the reader presses in this frame. It is looked at,
 * not taken: the page has it as well.
 */
export function createEscapeWait(act: () => void, signal: AbortSignal): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    window.removeEventListener('keydown', onKey, { capture: true });
    act();
  };
  return () => window.addEventListener('keydown', onKey, { signal, capture: true, passive: true });
}
