/** A `ref` that gives its element the focus once, when it appears. */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus();
}
