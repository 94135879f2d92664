import { type Box, isNarrow, type Size } from './card-geometry';

/** A style asks how high the card may be by this, and by `data-shape` whether it is a `sheet`. */
const CAP = '--plx-available-height';

/** How large a card is, CSS px. */
export interface CardSize {
  /** How large it is by itself in this viewport, given how large it is now; measured only if it must be. */
  natural(viewport: Box, now: Size): Size;
  /** Let the card be so high at most. */
  cap(most: number): void;
  /** What is in the card may have changed. */
  forget(): void;
}

/** The size of a card, which is measured as seldom as can be: that takes two layouts of the page. */
export function createCardSize(card: HTMLElement): CardSize {
  let natural: Size | undefined;
  let most = 0;
  let measuredIn: Size = { width: 0, height: 0 }; // The viewport, of which its style takes a share.
  let odd: Size | undefined; // What it was found to be, where that was not what it was to be.

  // Content can change by itself; but what stays other than we think is not measured for ever.
  function isChanged({ height }: Size): boolean {
    if (!natural || Math.abs(height - Math.min(natural.height, most)) < 1) return false;
    return height !== odd?.height;
  }

  return {
    natural(viewport, now) {
      if (natural && isSameSize(viewport, measuredIn) && !isChanged(now)) return natural;
      odd = now;
      measuredIn = viewport;
      natural = uncapped(card, viewport);
      return natural;
    },
    cap(wanted) {
      most = wanted;
      card.style.setProperty(CAP, `${most}px`);
    },
    forget() {
      natural = undefined;
      odd = undefined;
    },
  };
}

function isSameSize(one: Size, other: Size): boolean {
  return one.width === other.width && one.height === other.height;
}

/** How large a card is. */
export function sizeOf({ offsetWidth, offsetHeight }: HTMLElement): Size {
  return { width: offsetWidth, height: offsetHeight };
}

// Capped to what is left below, a card would seem to fit there and never flip above. `initial`, since
// without a value of its own it would take one that the page has set.
function uncapped(card: HTMLElement, viewport: Box): Size {
  const scrolled = [...card.querySelectorAll('*')].filter(({ scrollTop }) => scrollTop > 0);
  const tops = scrolled.map(({ scrollTop }) => scrollTop);
  const cap = card.style.getPropertyValue(CAP);
  const isSheet = isNarrow(viewport);
  card.dataset.shape = isSheet ? 'sheet' : 'beside';
  card.style.width = isSheet ? `${viewport.width}px` : '';
  card.style.setProperty(CAP, 'initial');
  const size = sizeOf(card);
  card.style.setProperty(CAP, cap);
  for (const [index, element] of scrolled.entries()) element.scrollTop = tops[index] ?? 0;
  return size;
}
