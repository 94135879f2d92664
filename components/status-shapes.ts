import type { Status } from '@/data/schema';

/** One outline each, in a square of 12 by 12, told apart without colour: a full square, a disc, a speech bubble, a clash of two arrows. */
export const STATUS_SHAPES: Readonly<Record<Status, string>> = {
  documented: 'M1 1h10v10H1z',
  reported: 'M6 .8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 6 .8z',
  claimed: 'M.5 1h11v7.5H6L3 11.6V8.5H.5zM2 2.5V7h8V2.5z',
  disputed: 'M.5 1 5.5 6l-5 5zM11.5 1l-5 5 5 5z',
};
