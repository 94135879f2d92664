/**
 * An address that may be linked: one of the web, or null. The dataset's are checked when it is built; in a
 * card on somebody's page a link that is a script would run there, so they are looked at once more.
 */
export function webAddress(href: string | null): string | null {
  return href !== null && /^https?:\/\//i.test(href) ? href : null;
}
