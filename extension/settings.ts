import type { Browser } from 'webextension-polyfill';
import { type MarkingStyle, toMarkingStyle } from './marking-style';
import { type SiteRules, toSiteRules } from './site-rules';

const SITE_RULES = 'siteRules';
const SEEN_EDITION = 'seenEdition';
const MARKING_STYLE = 'markingStyle';

/** The reader's settings, as the API that is handed in reaches them. */
export interface Settings {
  siteRules(): Promise<SiteRules>;
  /** Change the rules, whoever else is changing them. */
  changeSiteRules(change: (rules: SiteRules) => SiteRules): Promise<void>;
  /** The version of the facts the reader last looked at; undefined before the first time. */
  seenEdition(): Promise<number | undefined>;
  saveSeenEdition(version: number): Promise<void>;
  markingStyle(): Promise<MarkingStyle>;
  saveMarkingStyle(style: MarkingStyle): Promise<void>;
  /** Hear of every change of these, in whatever page it was made, until `signal` aborts. */
  onSiteRules(listener: () => void, signal: AbortSignal): void;
  onMarkingStyle(listener: () => void, signal: AbortSignal): void;
}

/** How long to wait before a read that failed is tried again, ms: short of space, or just starting. */
const WAITS_MS = [100, 400, 1600];

async function patiently<Value>(read: () => Promise<Value>): Promise<Value> {
  for (const wait of WAITS_MS) {
    try {
      return await read();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return read();
}

/** Settings over an extension API: the polyfill's, or the browser's own in content scripts. */
export function createSettings({ storage }: Pick<Browser, 'storage'>): Settings {
  async function siteRules(): Promise<SiteRules> {
    const stored = await patiently(() => storage.local.get(SITE_RULES));
    return toSiteRules(stored[SITE_RULES]);
  }
  return {
    siteRules,
    async changeSiteRules(change) {
      // Two windows may have a popup open: a lock keeps one from undoing what the other did.
      await navigator.locks.request(SITE_RULES, async () => {
        await storage.local.set({ [SITE_RULES]: change(await siteRules()) });
      });
    },
    async seenEdition() {
      const { [SEEN_EDITION]: version } = await storage.local.get(SEEN_EDITION);
      return typeof version === 'number' ? version : undefined;
    },
    saveSeenEdition: (version) => storage.local.set({ [SEEN_EDITION]: version }),
    async markingStyle() {
      const { [MARKING_STYLE]: stored } = await patiently(() => storage.local.get(MARKING_STYLE));
      return toMarkingStyle(stored);
    },
    saveMarkingStyle: (style) => storage.local.set({ [MARKING_STYLE]: style }),
    onSiteRules: (listener, signal) => onChange(SITE_RULES, listener, signal),
    onMarkingStyle: (listener, signal) => onChange(MARKING_STYLE, listener, signal),
  };

  function onChange(key: string, listener: () => void, signal: AbortSignal): void {
    const onChanged: Parameters<typeof storage.onChanged.addListener>[0] = (changes, area) => {
      if (area === 'local' && changes[key]) listener();
    };
    storage.onChanged.addListener(onChanged);
    const stop = () => storage.onChanged.removeListener(onChanged);
    signal.addEventListener('abort', stop, { once: true });
  }
}
