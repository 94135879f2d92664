/** Where a card lives on a page: outside everything the page's own styles and scripts reach. */
export interface CardHost {
  /** The one element of ours in the page's tree while a card is open. */
  readonly element: HTMLElement;
  /** The box that is placed, in the top layer. */
  readonly box: HTMLElement;
  /** Where the card is rendered. */
  readonly root: HTMLElement;
  attach(): void;
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
  return {
    element,
    box,
    root: box,
    attach() {
      // Beside the body, not in it: frameworks that render the whole body never meet it.
      document.documentElement.append(element);
      box.showPopover();
    },
    remove: () => element.remove(),
  };
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
