import { useEffect } from 'preact/hooks';

/** While `isOpen`, Escape closes what is open, wherever the focus is, and does nothing else. */
export function useEscape(isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const listening = new AbortController();
    const heard = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault(); // One Escape puts one thing away, and not the popup as well.
      event.stopPropagation();
      close();
    };
    document.addEventListener('keydown', heard, { capture: true, signal: listening.signal });
    return () => listening.abort();
  });
}
