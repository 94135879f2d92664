/**
 * Call back when a reader can see this page: at once, or, where a browser has it ready in case the reader wants it
 * next, when they do. Until then whoever is asked takes it for the page that it would follow.
 */
export function whenShown(begin: () => void): void {
  const { prerendering } = document as { readonly prerendering?: boolean }; // Chromium only.
  if (prerendering) document.addEventListener('prerenderingchange', begin, { once: true });
  else begin();
}
