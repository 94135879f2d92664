import { expect, test } from 'vitest';
import { registrableDomain } from '@/extension/registrable-domain';

test.each([
  ['www.dawn.com', 'dawn.com'],
  ['dawn.com', 'dawn.com'],
  ['a.b.bbc.co.uk', 'bbc.co.uk'],
  ['www.mofa.gov.pk', 'mofa.gov.pk'],
  ['reader.github.io', 'reader.github.io'],
  ['www.xn--e1afmkfd.xn--p1ai', 'xn--e1afmkfd.xn--p1ai'],
  ['co.uk', undefined],
  ['localhost', undefined],
  ['127.0.0.1', undefined],
  ['[::1]', undefined],
  ['file://', undefined],
])('%s is registered under %s', (host, domain) => {
  expect(registrableDomain(host)).toBe(domain);
});
