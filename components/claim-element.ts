import { goTo } from './go-to';

/** The id of the element that shows a claim, on a card or a sheet. */
export function claimElementId(claimId: string): string {
  return `claim-${claimId}`;
}

/** Bring a claim of the card or sheet that `from` is part of into view, and the focus to it. */
export function goToClaim(from: Element, claimId: string): void {
  goTo(from, claimElementId(claimId));
}
