/** The class of the box that a card is rendered into; `entrypoints/kept-open.css` knows it. */
export const BOX_CLASS = 'kept-open';
