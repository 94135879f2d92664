import { describe, expect, test } from 'vitest';
import type { Level } from '@/extension/level';
import { levelFor, type Rules } from '@/extension/level-for';

const NOW = 1_000_000;
const rules = (more: Partial<Rules>): Rules => ({
  level: 'quiet',
  patterns: [],
  sites: {},
  ...more,
});

const DAWN: Rules['sites'] = {
  'dawn.com': { domain: 'off', host: 'full', pages: { '/a?b=1': 'request' } },
  'blog.dawn.com': { host: 'quiet' },
  'xn--e1afmkfd.xn--p1ai': { host: 'off' },
  '127.0.0.1': { host: 'off' },
  '[::1]': { host: 'full' },
  localhost: { host: 'off' },
  'file://': { host: 'full', pages: { '/home/a%20b.html': 'off' } },
  '0.1': { domain: 'full' },
};

const BY_SITE: readonly [address: string, level: Level, by: string][] = [
  ['https://dawn.com/', 'full', 'host'],
  ['https://DAWN.com/news', 'full', 'host'],
  ['https://dawn.com./news', 'full', 'host'],
  ['http://dawn.com:8080/news', 'full', 'host'],
  ['https://dawn.com/a?b=1', 'request', 'page'],
  ['https://dawn.com/a?b=1#later', 'request', 'page'],
  ['https://dawn.com/a', 'full', 'host'],
  ['https://www.dawn.com/a?b=1', 'off', 'domain'],
  ['https://a.b.dawn.com/', 'off', 'domain'],
  ['https://blog.dawn.com/', 'quiet', 'host'],
  ['https://x.blog.dawn.com/', 'off', 'domain'],
  ['https://notdawn.com/', 'quiet', 'default'],
  ['https://dawn.com.evil.example/', 'quiet', 'default'],
  ['https://пример.рф/', 'off', 'host'],
  ['http://127.0.0.1:3000/', 'off', 'host'],
  ['http://10.0.0.1/', 'quiet', 'default'], // A number has no domain.
  ['http://[::1]:8080/x', 'full', 'host'],
  ['http://localhost:5173/', 'off', 'host'],
  ['file:///home/a%20b.html', 'off', 'page'],
  ['file:///home/c.html', 'full', 'host'],
  ['blob:https://dawn.com/0a1b', 'full', 'host'],
  ['about:blank', 'off', 'none'],
  ['about:srcdoc', 'off', 'none'],
  ['chrome://extensions', 'off', 'none'],
  ['moz-extension://0a/popup.html', 'off', 'none'],
  ['data:text/html,x', 'off', 'none'],
  ['blob:null/0a1b', 'off', 'none'],
  ['', 'off', 'none'],
];

describe('levelFor', () => {
  test.each(BY_SITE)('%s: %s by its %s', (address, level, by) => {
    const verdict = levelFor(rules({ sites: DAWN }), address, NOW);
    expect([verdict.level, verdict.by.kind]).toEqual([level, by]);
  });

  test('names the domain that decides, the nearest', () => {
    const sites: Rules['sites'] = {
      'gov.pk': { domain: 'off' },
      'mofa.gov.pk': { domain: 'full' },
    };
    const { by } = levelFor(rules({ sites }), 'https://www.mofa.gov.pk/', NOW);
    expect(by).toEqual({ kind: 'domain', host: 'mofa.gov.pk' });
  });

  test('takes the longest pattern, before hosts and behind pages', () => {
    const patterns = [
      { pattern: '*.dawn.com/a*', level: 'off' },
      { pattern: '*', level: 'full' },
    ] as const;
    const told = (address: string) =>
      levelFor(rules({ sites: DAWN, patterns }), address, NOW).level;
    expect(told('https://dawn.com/a')).toBe('off');
    expect(told('https://dawn.com/a?b=1')).toBe('request');
    expect(told('https://geo.tv/')).toBe('full');
  });

  test('allows what is chosen and nothing else, where the usual level is off', () => {
    const chosen = rules({ level: 'off', sites: { 'geo.tv': { domain: 'quiet' } } });
    expect(levelFor(chosen, 'https://www.geo.tv/', NOW).level).toBe('quiet');
    expect(levelFor(chosen, 'https://dawn.com/', NOW).level).toBe('off');
  });

  const PAUSES: readonly [
    what: string,
    since: number,
    until: number | 'restart',
    isOff: boolean,
  ][] = [
    ['that holds', NOW - 1, NOW + 1, true],
    ['that is over', NOW - 2, NOW, false],
    ['until the browser is started anew', NOW - 1, 'restart', true],
    ['set when the clock was ahead', NOW + 5, NOW + 10, false],
  ];
  test.each(PAUSES)('a pause %s', (_what, since, until, isOff) => {
    const paused = rules({ pause: { since, until }, sites: DAWN });
    const { level, by } = levelFor(paused, 'https://dawn.com/', NOW);
    expect([level, by.kind]).toEqual(isOff ? ['off', 'pause'] : ['full', 'host']);
  });

  test('does what the computer’s owner has set before all else', () => {
    const managed = { patterns: [], sites: { 'dawn.com': { host: 'quiet' } } } as const;
    const all = rules({ managed, sites: DAWN, pause: { since: 0, until: 'restart' } });
    const verdict = levelFor(all, 'https://dawn.com/a?b=1', NOW);
    expect(verdict).toEqual({ level: 'quiet', by: { kind: 'managed' } });
  });

  test('leaves out a level that this version does not know', () => {
    const loud = { pages: { '/': 'loud' }, host: 'loud', domain: 'loud' };
    const odd = { 'dawn.com': loud } as unknown as Rules['sites'];
    expect(levelFor(rules({ sites: odd }), 'https://dawn.com/', NOW).by.kind).toBe('default');
  });
});
