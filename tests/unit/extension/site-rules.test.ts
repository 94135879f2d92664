import { describe, expect, test } from 'vitest';
import { hostOf, isEnabledOn, NO_RULES, toSiteRules, withHost } from '@/extension/site-rules';

const HOSTS: [url: string, host: string | undefined][] = [
  ['https://www.Dawn.com/news/1', 'www.dawn.com'],
  ['http://dawn.com:8080/', 'dawn.com'],
  ['https://dawn.com./', 'dawn.com'],
  ['https://пример.рф/', 'xn--e1afmkfd.xn--p1ai'],
  ['http://127.0.0.1:3000/', '127.0.0.1'],
  ['http://[::1]/', '[::1]'],
  ['file:///home/reader/article.html', 'file://'],
  ['blob:https://dawn.com/7c2f', 'dawn.com'],
  ['blob:null/7c2f', undefined],
  ['about:blank', undefined],
  ['chrome://extensions', undefined],
  ['moz-extension://1/popup.html', undefined],
  ['data:text/html,hello', undefined],
  ['', undefined],
  ['no address', undefined],
];

describe('site rules', () => {
  test.each(HOSTS)('take %s for %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });

  test('are on everywhere to begin with', () => {
    expect(isEnabledOn(NO_RULES, 'https://dawn.com/')).toBe(true);
    expect(isEnabledOn(NO_RULES, 'about:blank')).toBe(true);
  });

  test('switch one host off and no other', () => {
    const rules = withHost(NO_RULES, 'dawn.com', false);
    expect(isEnabledOn(rules, 'https://dawn.com/news')).toBe(false);
    expect(isEnabledOn(rules, 'https://www.dawn.com/news')).toBe(true);
  });

  test('switch it on again', () => {
    const off = withHost(withHost(NO_RULES, 'dawn.com', false), 'geo.tv', false);
    expect(withHost(off, 'dawn.com', true)).toEqual({ offHosts: ['geo.tv'] });
  });

  test('hold a host once, however often it is switched off', () => {
    const once = withHost(NO_RULES, 'dawn.com', false);
    expect(withHost(once, 'dawn.com', false)).toEqual(once);
  });

  test.each([undefined, null, 7, 'dawn.com', {}, { offHosts: 'dawn.com' }])(
    'take %j, which is no rules, for no rules',
    (stored) => {
      expect(toSiteRules(stored)).toEqual(NO_RULES);
    },
  );

  test('keep the hosts out of a damaged list', () => {
    expect(toSiteRules({ offHosts: ['dawn.com', 3, null] })).toEqual({ offHosts: ['dawn.com'] });
  });
});
