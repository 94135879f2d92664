import type { SiteState } from '@/components/SiteSwitch';
import type { ActivePage } from '@/extension/active-page';
import { markPage } from '@/extension/mark-page';
import { native as browser } from '@/extension/native';
import { reportError } from '@/extension/report-error';
import type { Saves } from '@/extension/saves';

/** What the reader can do with the site of the page before them. */
export interface SiteActions {
  switchSite(isOn: boolean): Promise<void>;
  /** Mark a page that waits to be asked for. */
  markPage(): Promise<void>;
}

interface ActionParts {
  readonly page: ActivePage | undefined;
  readonly site: SiteState | undefined;
  readonly saves: Saves;
  /** Show this at once; it ends any look at the page as it was. */
  show(site: SiteState): void;
  /** Say beside this site that what the reader wanted of it could not be saved, or, as undefined, beside none. */
  setUnsaved(host: string | undefined): void;
  lookAgain(): void;
}

/** The actions on a page; what is to come of each is shown before it is saved, and what did come of it after. */
export function siteActions(parts: ActionParts): SiteActions {
  const { page, site, saves, show, setUnsaved, lookAgain } = parts;
  return {
    async switchSite(isOn) {
      if (!page?.url || !site || site.kind === 'blocked') return;
      const { host } = site;
      setUnsaved(undefined);
      show({ kind: isOn ? 'on' : 'off', host });
      const isSaved = await saves.save(host, async () => {
        const { switchPage } = await import('./switch-page');
        await switchPage(page, isOn);
      });
      if (!isSaved) setUnsaved(host);
      lookAgain();
    },
    async markPage() {
      if (!page || site?.kind !== 'request') return;
      show({ ...site, kind: 'on' });
      await markPage(browser.scripting, page.tabId).catch(reportError);
      lookAgain();
    },
  };
}
