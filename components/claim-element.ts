/** The id of the element a card shows a claim in. */
export function claimElementId(claimId: string): string {
  return `claim-${claimId}`;
}

/** Bring a claim of the card that `from` is part of into view, and the focus to it. */
export function goToClaim(from: Element, claimId: string): void {
  const root = from.getRootNode() as Document | ShadowRoot; // What is pressed stands in one of these.
  const element = root.getElementById(claimElementId(claimId));
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'start' });
}
