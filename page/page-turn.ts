import { createBackOff } from './back-off';

/**
 * Tells when the reader has gone on to another page within the same document: its address has changed
 * and something that was shown has gone, in whichever order. As long as all of it stands, it is evidence;
 * players and maps rewrite their address ten times a second.
 */
export interface PageTurn {
  addressChanged(): void;
  textGone(): void;
}

/** A page turn that ends with its signal; `onTurn` hears of a page that turns all the time more seldom. */
export function createPageTurn(onTurn: () => void, signal: AbortSignal): PageTurn {
  const page = {};
  const backOff = createBackOff<object>(turn, signal);
  let isElsewhere = false;
  let isLess = false;

  function turn(): void {
    onTurn();
    isElsewhere = false;
    isLess = false;
  }

  function look(): void {
    if (isElsewhere && isLess && backOff.admits(page)) turn();
  }

  return {
    addressChanged() {
      isElsewhere = true;
      look();
    },
    textGone() {
      isLess = true;
      look();
    },
  };
}
