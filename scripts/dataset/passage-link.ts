import type { Citation, Source } from '@/data/schema';

/**
 * Where the link of a citation goes: to the source, and at a verbatim locator to the passage itself
 * (a text fragment, https://wicg.github.io/scroll-to-text-fragment/); null where there is no address.
 */
export function passageLink(
  { url }: Pick<Source, 'url'>,
  { locator, verbatim }: Pick<Citation, 'locator' | 'verbatim'>,
): string | null {
  if (url === null || locator === undefined || !verbatim || isPdf(url)) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${encodePassage(locator)}`;
}

/** PDF viewers read the fragment as their own parameters. */
function isPdf(url: string): boolean {
  return /\.pdf$/i.test(new URL(url).pathname);
}

/** `-`, `,` and `&` have a meaning of their own in a text directive; the first alone is left as is by the encoder. */
function encodePassage(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
