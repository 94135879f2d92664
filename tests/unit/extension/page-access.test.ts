import { expect, test } from 'vitest';
import { whyNoAccess } from '@/extension/page-access';

test.each([
  [undefined, false, 'browser-page'],
  ['chrome://settings', false, 'browser-page'],
  ['about:blank', false, 'browser-page'],
  ['https://addons.mozilla.org/firefox/', false, 'store'],
  ['https://chromewebstore.google.com/x', false, 'store'],
  ['https://example.org/report.PDF', false, 'pdf'],
  ['file:///tmp/a.html', false, 'file'],
  ['https://example.org/', false, 'no-access'],
  ['https://example.org/', true, 'reload'],
] as const)('the reason for no access to %s (reached: %s) is %s', (url, wasReached, reason) => {
  expect(whyNoAccess(url, wasReached)).toBe(reason);
});
