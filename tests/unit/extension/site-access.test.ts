import { expect, test } from 'vitest';
import { giveSitesBack, onSiteAccess, readSiteAccess } from '@/extension/site-access';

type Api = Parameters<typeof readSiteAccess>[0];

function browserWith(origins: readonly string[] | undefined): Api {
  const event = { addListener: () => {}, removeListener: () => {} };
  return {
    permissions: {
      contains: async () => origins?.includes('<all_urls>') ?? Promise.reject(new Error('no')),
      getAll: async () => ({ origins }),
      remove: () => Promise.reject(new Error('You cannot remove required permissions.')),
      ...{ onAdded: event, onRemoved: event },
    },
    extension: {
      isAllowedFileSchemeAccess: async () => true,
      isAllowedIncognitoAccess: () => Promise.reject(new Error('no')),
    },
  } as unknown as Api;
}

test.each([
  ['all sites', ['<all_urls>'], { kind: 'all' }],
  ['some sites', ['https://dawn.com/*'], { kind: 'some', patterns: ['https://dawn.com/*'] }],
  ['none', [], { kind: 'none' }],
  ['what a browser does not tell', undefined, { kind: 'unknown' }],
])('tells access to %s', async (_what, origins, sites) => {
  expect(await readSiteAccess(browserWith(origins))).toEqual({
    ...{ sites, hasFiles: true, hasPrivate: false },
  });
});

test('access that an extension cannot give back is still there, and said to be', async () => {
  expect(await giveSitesBack(browserWith(['<all_urls>']))).toBe(false);
});

test('hears of access given and withdrawn, until it is told to stop', () => {
  const heard: (() => void)[] = [];
  const event = {
    addListener: (listener: () => void) => heard.push(listener),
    removeListener: (listener: () => void) => heard.splice(heard.indexOf(listener), 1),
  };
  const living = new AbortController();
  const api = { permissions: { onAdded: event, onRemoved: event } };
  onSiteAccess(api as unknown as Api, () => {}, living.signal);
  expect(heard).toHaveLength(2);
  living.abort();
  expect(heard).toEqual([]);
});
