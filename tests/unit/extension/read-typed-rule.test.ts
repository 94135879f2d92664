import { expect, test } from 'vitest';
import { readTypedRule } from '@/extension/read-typed-rule';

/** What a line is read as, in words: `host a.org, domain a.org`, or what is wrong with it. */
function read(line: string): string {
  const typed = readTypedRule(line);
  if (typed.kind === 'bad') return typed.why;
  return typed.rules.map(({ kind, name }) => `${kind} ${name}`).join(', ');
}

test.each([
  ['a host', 'www.dawn.com', 'host www.dawn.com, domain www.dawn.com, page www.dawn.com/'],
  ['blanks around it', '  dawn.com\t', 'host dawn.com, domain dawn.com, page dawn.com/'],
  ['a page', 'https://dawn.com/a?b=1#c', 'page dawn.com/a?b=1, host dawn.com, domain dawn.com'],
  ['a page without scheme', 'dawn.com/a', 'page dawn.com/a, host dawn.com, domain dawn.com'],
  ['a port', 'http://dawn.com:8080/a', 'page dawn.com/a, host dawn.com, domain dawn.com'],
  ['a port without scheme', 'localhost:3000', 'host localhost, domain localhost, page localhost/'],
  ['capitals and a final dot', 'DAWN.com.', 'host dawn.com, domain dawn.com, page dawn.com/'],
  [
    'another script',
    '한국.kr',
    'host xn--3e0b707e.kr, domain xn--3e0b707e.kr, page xn--3e0b707e.kr/',
  ],
  ['a number', '127.0.0.1/x', 'page 127.0.0.1/x, host 127.0.0.1'],
  ['a number of six', '[::1]', 'host [::1], page [::1]/'],
  ['all files', 'file:///', 'host file://'],
  ['one file', 'file:///home/a.html', 'page file:///home/a.html, host file://'],
  ['a pattern', '*.gov.pk/press/*', 'pattern *.gov.pk/press/*'],
  ['a pattern with its scheme', 'https://*.GOV.pk', 'pattern *.gov.pk'],
  ['a pattern in another script', '*.한국.kr/가*', 'pattern *.xn--3e0b707e.kr/%EA%B0%80*'],
  ['a pattern of a path', 'dawn.com/*?amp=*', 'pattern dawn.com/*?amp=*'],
])('reads %s', (_what, line, words) => {
  expect(read(line)).toBe(words);
});

test.each([
  ['nothing', ' ', 'empty'],
  ['two words', 'dawn com', 'address'],
  ['dots without words', 'a..b', 'address'],
  ['what no host is', 'http://%', 'address'],
  ['a page of the browser', 'chrome://settings', 'scheme'],
  ['a page without address', 'about:blank', 'scheme'],
  ['a pattern of another scheme', 'ftp://*.dawn.com', 'scheme'],
  ['a pattern with a port', '*.dawn.com:8080/*', 'port'],
  ['a pattern for everything', '*', 'everything'],
  ['a longer one', 'https://*.*/*', 'everything'],
  ['a pattern of what no host is', '*.da^wn.com', 'address'],
])('says what is wrong with %s', (_what, line, why) => {
  expect(read(line)).toBe(why);
});
