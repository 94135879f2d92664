import { FILES, hostOf } from './site-address';

/** What somebody wrote as a host, in the form that rules go by; undefined where it is none. */
export function siteHost(written: string): string | undefined {
  if (written === FILES) return FILES;
  // Of a port or a path an address would be made, too, and the rule would hold for more than was meant.
  return /[/\\?#@\s]|:\d*$/.test(written) ? undefined : hostOf(`https://${written}`);
}
