import { fits } from './true-element';

/**
 * A page that covers the card so often in so short a time, ms, is left with none to cover. One that opens a
 * dialog now and then, however long the card is open, is not.
 */
const MOST_RAISES = 10;
const WITHIN = 5000;

/** What is drawn above all else, in the order of its coming. */
const TOP_LAYER = ':popover-open, :modal';

/**
 * Have `raise` called when the page fills the screen, or opens something else above what stands in the top
 * layer, until `signal` aborts: what the reader presses is to be what they see. `onCovered` is called if the page goes on.
 * What a page opens within a shadow root of its own nobody is told of.
 */
export function stayOnTop(raise: () => void, onCovered: () => void, signal: AbortSignal): void {
  let raises: readonly number[] = []; // When, ms.
  function onToggle(event: Event): void {
    const { target, isTrusted } = event;
    if (!isTrusted || !(target instanceof Element) || !fits(target, TOP_LAYER)) return;
    const now = performance.now();
    raises = [...raises.filter((raise) => raise > now - WITHIN), now];
    if (raises.length > MOST_RAISES) onCovered();
    else raise();
  }
  document.addEventListener('fullscreenchange', raise, { signal });
  document.addEventListener('toggle', onToggle, { signal, capture: true });
}
