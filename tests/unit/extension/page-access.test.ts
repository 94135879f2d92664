import { expect, test } from 'vitest';
import { whyNoAccess } from '@/extension/page-access';

test.each([
  [undefined, false, true, 'browser-page'],
  [undefined, false, false, 'no-access'],
  ['chrome://settings', false, true, 'browser-page'],
  ['about:blank', false, true, 'browser-page'],
  ['https://addons.mozilla.org/firefox/', false, true, 'store'],
  ['https://chromewebstore.google.com/x', false, true, 'store'],
  ['https://example.org/report.PDF', false, true, 'pdf'],
  ['file:///tmp/a.html', false, true, 'file'],
  ['https://example.org/', false, true, 'no-access'],
  ['https://example.org/', true, true, 'reload'],
] as const)(
  'no access to %s (reached: %s, sites allowed: %s): %s',
  (url, wasReached, hasSites, reason) => {
    expect(whyNoAccess({ url, wasReached, hasSites })).toBe(reason);
  },
);
