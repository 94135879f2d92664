import type { RuleName } from './rule-list';
import { FILES, hostOf, isIp, pathOf } from './site-address';

/** What a typed address or pattern can be a rule for, the likeliest first; or what is wrong with it. */
export type Typed =
  | { readonly kind: 'good'; readonly rules: readonly RuleName[] }
  | { readonly kind: 'bad'; readonly why: 'empty' | 'address' | 'scheme' | 'port' | 'everything' };

const bad = (why: Extract<Typed, { kind: 'bad' }>['why']): Typed => ({ kind: 'bad', why });

/** What the reader means by a line: an address with or without its scheme, or a pattern with stars. */
export function readTypedRule(text: string): Typed {
  const line = text.trim();
  if (line === '') return bad('empty');
  if (/\s/u.test(line)) return bad('address');
  return line.includes('*') ? readPattern(line) : readAddress(line);
}

function readAddress(line: string): Typed {
  // A colon is a scheme's unless digits follow it, which are a port's.
  const hasScheme = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(line);
  const address = hasScheme ? line : `https://${line}`;
  if (hasScheme && !/^(?:https?|file):/i.test(line)) return bad('scheme');
  const host = hostOf(address);
  if (host === undefined || !isHost(host)) return bad('address');
  const path = pathOf(address);
  const page = { kind: 'page', name: host + path } as const;
  const whole = [
    { kind: 'host', name: host },
    ...(host === FILES || isIp(host) ? [] : [{ kind: 'domain', name: host } as const]),
  ] as const;
  if (host === FILES && path === '/') return { kind: 'good', rules: whole };
  return { kind: 'good', rules: path === '/' ? [...whole, page] : [page, ...whole] };
}

const isHost = (host: string) => host === FILES || isIp(host) || !/(?:^|\.)(?:\.|$)/.test(host);

function readPattern(line: string): Typed {
  const bare = line.replace(/^https?:\/\//i, '').replace(/#.*$/, '');
  const slash = bare.indexOf('/');
  const [host, path] = slash < 0 ? [bare, ''] : [bare.slice(0, slash), bare.slice(slash)];
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(bare)) return bad('scheme');
  if (/:\d*$/.test(host) && !host.startsWith('[')) return bad('port');
  if (/^[*.]*$/.test(host) && /^[/*]*$/.test(path)) return bad('everything');
  const sent = host.split('.').map(labelAsSent).join('.');
  if (sent.includes('\n')) return bad('address');
  return { kind: 'good', rules: [{ kind: 'pattern', name: sent + pathAsSent(path) }] };
}

// Letters count as they are sent: a label in another script becomes `xn--…`. A line break stands for none.
function labelAsSent(label: string): string {
  if (label.includes('*')) return label.toLowerCase();
  const address = `https://${label}.example`;
  return URL.canParse(address) ? new URL(address).hostname.slice(0, -'.example'.length) : '\n';
}

const pathAsSent = (path: string) => (path === '' ? '' : pathOf(`https://host.example${path}`));
