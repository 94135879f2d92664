/** Tell of a bug, where developers look; the page is left as it is. Nothing is sent anywhere. */
export function reportError(error: unknown): void {
  console.error('Parallax met a bug and went on without the part it concerns:', error);
}
