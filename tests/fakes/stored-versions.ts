import type { SiteRule } from '@/extension/level-for';
import { type Settings, USUAL_SETTINGS } from '@/extension/settings';

/** What a version of ours stored, and what it means now. */
export interface StoredVersion {
  readonly version: number;
  readonly name: string;
  readonly stored: Readonly<Record<string, unknown>>;
  readonly settings: Partial<Settings>;
  readonly sites: Readonly<Record<string, SiteRule>>;
  /** What is none of the settings' business, and stays. */
  readonly others: Readonly<Record<string, unknown>>;
}

const others = { seenEdition: 3, citeFormat: 'apa' };
const { marks, card } = USUAL_SETTINGS;

/** What each version of ours stored, word for word. A fixture is never changed; a new version adds its own. */
export const STORED_BY_VERSION: readonly StoredVersion[] = [
  {
    ...{ version: 1, name: 'sites and every mention', others },
    stored: {
      ...others,
      siteRules: { offHosts: ['dawn.com', 'file://', 'xn--9n2bp8q.kr'] },
      markingStyle: { density: 'every', restMs: 300 },
    },
    settings: { level: 'full', card: { ...card, restMs: 300 } },
    sites: {
      'dawn.com': { host: 'off' },
      'file://': { host: 'off' },
      'xn--9n2bp8q.kr': { host: 'off' },
    },
  },
  {
    ...{ version: 1, name: 'no marks', others: {} },
    stored: { markingStyle: { density: 'none', restMs: 200 } },
    settings: { marks: { ...marks, style: 'none' } },
    sites: {},
  },
  {
    ...{ version: 1, name: 'first mentions', others: {} },
    stored: { siteRules: { offHosts: [] }, markingStyle: { density: 'first', restMs: 150 } },
    settings: { card: { ...card, restMs: 150 } },
    sites: {},
  },
  {
    ...{ version: 2, name: 'all of it', others },
    stored: {
      ...others,
      settings: {
        version: 2,
        level: 'request',
        patterns: [{ pattern: '*.example.org/news/*', level: 'full' }],
        marks: { style: 'wash', withoutKinds: ['ship'], withoutLanguages: ['ja'] },
        card: { restMs: 250, modifier: 'alt', theme: 'dark', textSize: 1.15 },
        language: 'ur',
        isSynced: true,
      },
      'site:dawn.com': { host: 'full', pages: { '/a?b': 'off' } },
      'site:kr': { domain: 'off' },
    },
    settings: {
      level: 'request',
      patterns: [{ pattern: '*.example.org/news/*', level: 'full' }],
      marks: { style: 'wash', withoutKinds: ['ship'], withoutLanguages: ['ja'] },
      card: { restMs: 250, modifier: 'alt', theme: 'dark', textSize: 1.15 },
      language: 'ur',
      isSynced: true,
    },
    sites: { 'dawn.com': { host: 'full', pages: { '/a?b': 'off' } }, kr: { domain: 'off' } },
  },
];
