import type { Browser } from 'webextension-polyfill';
import { type SiteRules, toSiteRules } from './site-rules';

const SITE_RULES = 'siteRules';

/** The reader's settings, as the API that is handed in reaches them. */
export interface Settings {
  siteRules(): Promise<SiteRules>;
  saveSiteRules(rules: SiteRules): Promise<void>;
  /** Hear of every change, in whatever page it was made, until `signal` aborts. */
  onSiteRules(listener: (rules: SiteRules) => void, signal: AbortSignal): void;
}

/** Settings over an extension API: the polyfill's, or the browser's own in content scripts. */
export function createSettings({ storage }: Pick<Browser, 'storage'>): Settings {
  return {
    async siteRules() {
      const stored = await storage.local.get(SITE_RULES);
      return toSiteRules(stored[SITE_RULES]);
    },
    saveSiteRules: (rules) => storage.local.set({ [SITE_RULES]: rules }),
    onSiteRules(listener, signal) {
      const onChanged: Parameters<typeof storage.onChanged.addListener>[0] = (changes, area) => {
        const change = changes[SITE_RULES];
        if (area === 'local' && change) listener(toSiteRules(change.newValue));
      };
      storage.onChanged.addListener(onChanged);
      signal.addEventListener('abort', () => storage.onChanged.removeListener(onChanged), {
        once: true,
      });
    },
  };
}
