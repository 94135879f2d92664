import { getDomain } from 'tldts/dist/index.esm.min.js';

/**
 * What a host is registered under, by the public suffix list: `bbc.co.uk` for `www.bbc.co.uk`. Places whose
 * sub-domains belong to strangers, as `github.io`, count as suffixes. Undefined for numbers, files and the like.
 */
export function registrableDomain(host: string): string | undefined {
  return getDomain(host, { allowPrivateDomains: true }) ?? undefined;
}
