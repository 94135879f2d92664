import { hostOf, pathOf } from './site-address';

/**
 * Whether an address is of the form `host/path`, in which `*` stands for anything, as in
 * `*.example.org/news/*`. Without a path it is all of the host's; `*.` stands for the host itself, too.
 * Letters count as they are sent (`xn--…`); a pattern that is none matches nothing.
 */
export function matchesPattern(pattern: string, address: string): boolean {
  const host = hostOf(address);
  if (host === undefined) return false;
  const slash = pattern.indexOf('/');
  const [wantedHost, wantedPath] =
    slash < 0 ? [pattern, '/*'] : [pattern.slice(0, slash), pattern.slice(slash)];
  return matchesHost(wantedHost.toLowerCase(), host) && matches(wantedPath, pathOf(address));
}

function matchesHost(wanted: string, host: string): boolean {
  return matches(wanted, host) || (wanted.startsWith('*.') && wanted.slice(2) === host);
}

// By hand, since a pattern of many stars makes a regular expression try for ever.
function matches(wanted: string, text: string): boolean {
  const parts = wanted.split('*');
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return wanted === text;
  if (!text.startsWith(first)) return false;
  const last = rest.pop() ?? '';
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
