import { addressOfPage } from './address-of-page';
import type { Emphasis } from './emphasis';
import { topicsNearby } from './nearby';
import type { PageCallbacks } from './page-marks';
import type { Mark, Painter } from './painter';
import type { PointerCallbacks } from './pointer';
import { placeOf } from './steps';
import { yearsNearby } from './years-nearby';

interface TellerParts {
  readonly callbacks: PageCallbacks;
  readonly emphasis: Emphasis;
  readonly painter: Painter;
  /** The underlined marks that are rendered, in document order. */
  readonly reachable: () => readonly Mark[];
}

/** Tells of a mention whose card is wanted what stands around it, and has it stand out while it is open. */
export function createTeller({ callbacks, emphasis, painter, reachable }: TellerParts) {
  let last: Mark | undefined;
  let address = '';
  const told: PointerCallbacks = {
    ...callbacks,
    open(mark, asked) {
      last = mark;
      address = addressOfPage();
      emphasis.lay(mark);
      const nearby = topicsNearby(mark, painter.marks());
      const place = placeOf(mark, reachable());
      callbacks.open(mark, { ...asked, place, nearby, years: yearsNearby(mark) });
    },
    close() {
      emphasis.lift();
      callbacks.close();
    },
  };
  return {
    callbacks: told,
    /** The address of the page when a card was opened last. */
    openedOn: () => address,
    /** The mention whose card was open last, if it still stands: a step goes on from there. */
    last: () => (last && painter.has(last) ? last : undefined),
  };
}
