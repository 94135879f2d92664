/** Where a card lives on a page: outside everything the page's own styles and scripts reach. */
export interface CardHost {
  /** The one element of ours in the page's tree while a card is open. */
  readonly element: HTMLElement;
  /** The box that is placed, in the top layer. */
  readonly box: HTMLElement;
  /** Where the card is rendered. */
  readonly root: HTMLElement;
  attach(): void;
  /** Take the host off the page; focus that was inside goes back to where it was before. */
  remove(): void;
}

/** A host whose content the page can neither read nor style; `css` is the content's own. */
export function createCardHost(css: string): CardHost {
  const element = document.createElement('div');
  const shadow = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style'); // Not adoptedStyleSheets: a page can count those.
  style.textContent = css + BOX_CSS;
  const box = document.createElement('div');
  box.className = 'box';
  box.popover = 'manual';
  shadow.append(style, box);
  let focusedBefore: Element | null = null;
  return {
    element,
    box,
    root: box,
    attach() {
      focusedBefore = document.activeElement;
      box.style.zoom = String(1 / zoomOfPage());
      // Beside the body, not in it: frameworks that render the whole body never meet it.
      document.documentElement.append(element);
      box.showPopover();
    },
    remove() {
      const hadFocus = document.activeElement === element;
      element.remove();
      if (hadFocus && focusedBefore instanceof HTMLElement) {
        focusedBefore.focus({ preventScroll: true });
      }
    },
  };
}

/** How much the page's own styles enlarge everything in it, the card included. */
function zoomOfPage(): number {
  const { currentCSSZoom = 1 } = document.documentElement as { currentCSSZoom?: number };
  return currentCSSZoom;
}

const BOX_CSS = `
.box {
  position: fixed;
  inset: auto;
  margin: 0;
  border: 0;
  padding: 0;
  width: max-content;
  max-width: 100vw;
  background: none;
  color: inherit;
  overflow: visible;
}
`;
