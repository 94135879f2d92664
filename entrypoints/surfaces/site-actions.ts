import type { SiteState } from '@/components/SiteSwitch';
import type { ActivePage } from '@/extension/active-page';
import { markPage } from '@/extension/mark-page';
import { native as browser } from '@/extension/native';
import { reportError } from '@/extension/report-error';

/** What the reader can do with the site of the page before them. */
export interface SiteActions {
  switchSite(isOn: boolean): Promise<void>;
  /** Mark a page that waits to be asked for. */
  markPage(): Promise<void>;
}

interface ActionParts {
  readonly page: ActivePage | undefined;
  readonly site: SiteState | undefined;
  /** Show this at once; it ends any look at the page as it was. */
  show(site: SiteState): void;
  /** Say, or no longer, that what the reader wanted could not be saved. */
  setUnsaved(isUnsaved: boolean): void;
  lookAgain(): void;
}

/** The actions on a page; what is to come of each is shown before it is saved. */
export function siteActions(parts: ActionParts): SiteActions {
  const { page, site, show, setUnsaved, lookAgain } = parts;

  // Whether it could be done.
  async function act(before: SiteState, wanted: SiteState, work: () => Promise<unknown>) {
    show(wanted);
    try {
      await work();
      return true;
    } catch (error) {
      reportError(error);
      show(before); // What still holds, till that has been looked at anew.
      return false;
    } finally {
      lookAgain();
    }
  }

  return {
    async switchSite(isOn) {
      if (!page?.url || !site || site.kind === 'blocked') return;
      const wanted: SiteState = { kind: isOn ? 'on' : 'off', host: site.host };
      setUnsaved(false);
      const isDone = await act(site, wanted, async () => {
        const { switchPage } = await import('./switch-page');
        await switchPage(page, isOn);
      });
      setUnsaved(!isDone);
    },
    async markPage() {
      if (!page || site?.kind !== 'request') return;
      await act(site, { ...site, kind: 'on' }, () => markPage(browser.scripting, page.tabId));
    },
  };
}
