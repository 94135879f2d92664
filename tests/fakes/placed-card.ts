import { type CardHost, createCardHost } from '@/page/card-host';
import { type Placement, placeBeside } from '@/page/placement';

const CSS = `:host { all: initial; display: contents }
  .card { width: 300px; height: 200px; max-height: var(--plx-available-height); }`;

/** A card of 300 by 200 px beside the one mention of a page of ours. */
export interface PlacedCard {
  readonly host: CardHost;
  /** How many times it was told that it is lost. */
  readonly lost: number;
  readonly mention: StaticRange;
  /** Open it, or go on with it where it is pinned. */
  open(pinned?: Placement['pinned']): Placement;
  /** Have it want another height, px. */
  want(height: number): void;
  box(): DOMRect;
  /** Its corner in whole pixels. */
  corner(): [left: number, top: number];
  /** The box of the paragraph that the mention is in. */
  line(): DOMRect;
  close(): void;
}

/** A page with a mention, and a card for it that is not open yet. */
export function placedCard(): PlacedCard {
  document.body.innerHTML = '<p style="margin:100px 50px 2000px">The Ghauri missile.</p>';
  const paragraph = document.querySelector('p') as HTMLElement; // Written above.
  const startContainer = paragraph.firstChild as Text;
  const ends = { startContainer, startOffset: 4, endContainer: startContainer, endOffset: 10 };
  const mention = new StaticRange(ends);
  const host = createCardHost(CSS);
  host.box.innerHTML = '<div class="card" role="dialog" tabindex="-1"></div>';
  const card = host.box.firstElementChild as HTMLElement;
  let closing = new AbortController();
  let lost = 0;
  const onLost = () => {
    lost += 1;
  };
  const box = () => host.box.getBoundingClientRect();
  return {
    ...{ host, mention, box, line: () => paragraph.getBoundingClientRect() },
    get lost() {
      return lost;
    },
    corner: () => [Math.round(box().left), Math.round(box().top)],
    want: (height) => card.style.setProperty('height', `${height}px`),
    open(pinned) {
      closing.abort();
      closing = new AbortController();
      host.attach(mention);
      const parts = { range: mention, card: host.box, at: { x: 100, y: 110 }, pinned, onLost };
      const placement = placeBeside({ ...parts, signal: closing.signal });
      if (!placement) throw new Error('There is no mention.');
      return placement;
    },
    close() {
      closing.abort();
      host.remove();
      document.body.removeAttribute('style');
      document.body.replaceChildren();
      window.scrollTo(0, 0);
    },
  };
}

/** Scroll the page, and give what follows from it the time of three frames. */
export async function scrollPage(y: number): Promise<void> {
  window.scrollBy({ top: y, behavior: 'instant' });
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}
