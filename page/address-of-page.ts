/** The address of the page that is shown now; without the fragment, since links within a page lead to no other. */
export function addressOfPage(): string {
  return location.origin + location.pathname + location.search;
}
