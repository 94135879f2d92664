/** The class of the box that a card is rendered into; `entrypoints/marks.css` knows it. */
export const BOX_CLASS = 'kept-open';
