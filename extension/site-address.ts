/** The parts of an address that rules go by. */

/** The host that local files share. */
export const FILES = 'file://';

/**
 * The host of an address a reader opens: lower case, as it is sent over the wire (`xn--…`), without port
 * and final dot. Local files share `file://`; undefined where no page of ours can be, as in `about:blank`.
 */
export function hostOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, origin } = new URL(address);
  if (protocol === 'blob:') return hostOf(origin); // What a page made itself, it answers for.
  if (protocol === 'file:') return FILES;
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return hostname.replace(/\.$/, '') || undefined;
}

/** A page within its host: path and query, without the fragment, which leads elsewhere on the same page. */
export function pathOf(address: string): string {
  const { protocol, pathname, search } = new URL(address);
  return protocol === 'blob:' ? pathOf(pathname) : pathname + search;
}

/** Whether a host is a number, which belongs to no domain. */
export function isIp(host: string): boolean {
  return /^[\d.]+$|^\[/.test(host);
}

/** A host and those that it is a part of, itself first: `a.b.org`, `b.org`, `org`. */
export function hostAndParents(host: string): string[] {
  if (host === FILES || isIp(host)) return [host];
  const labels = host.split('.');
  return labels.map((_, at) => labels.slice(at).join('.'));
}
