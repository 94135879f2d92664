import { isRecord } from './is-record';
import { SITE_PREFIX } from './rules-reader';
import { siteHost } from './site-host';
import type { Stored, Upgrade } from './upgrade';

/**
 * Version 1 knew sites that are switched off, all under one key (`siteRules`: `{ offHosts }`), and what is
 * marked (`markingStyle`: `{ density, restMs }`).
 */
export const fromVersion1: Upgrade = {
  oldKeys: ['siteRules', 'markingStyle'],
  upgraded(stored) {
    const { offHosts } = toRecord(stored.siteRules);
    const hosts = (Array.isArray(offHosts) ? offHosts : []).flatMap((written) =>
      typeof written === 'string' ? (siteHost(written) ?? []) : [],
    );
    return {
      settings: {
        ...settingsOf(toRecord(stored.markingStyle)),
        ...toRecord(stored.settings),
        version: 2,
      },
      ...Object.fromEntries(hosts.map((host) => siteOff(stored, SITE_PREFIX + host))),
    };
  },
};

// What is usual is left unsaid, so that it may become another one day.
function settingsOf({ density, restMs }: Stored): Stored {
  return {
    ...(density === 'every' && { level: 'full' }),
    ...(density === 'none' && { marks: { style: 'none' } }),
    ...(typeof restMs === 'number' && { card: { restMs } }),
  };
}

// A rule that is there already was set since, by a window that did not wait for us.
const siteOff = (stored: Stored, key: string) => [key, { host: 'off', ...toRecord(stored[key]) }];

const toRecord = (value: unknown): Stored => (isRecord(value) ? value : {});
