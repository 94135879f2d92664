import { OptionsPrivacy } from '@/components/OptionsPrivacy';
import { privacy } from '@/components/options-privacy-strings';
import { thisBrowser } from '@/entrypoints/surfaces/this-browser';
import { useSiteAccess } from '@/entrypoints/surfaces/use-site-access';
import { native as browser } from '@/extension/native';
import { askForSites, giveSitesBack } from '@/extension/site-access';
import type { Changes } from './use-changes';

/** The section on privacy, wired to what the browser lets us reach. */
export function PrivacySection({ tell }: Pick<Changes, 'tell'>) {
  const access = useSiteAccess();
  if (!access) return null; // A moment at most.
  const details = `chrome://extensions/?id=${browser.runtime.id}`;

  async function ask(): Promise<void> {
    const isGiven = await askForSites(browser).catch(() => false);
    tell(isGiven ? privacy.asked : privacy.refused, !isGiven);
  }
  async function giveBack(): Promise<void> {
    if (!(await giveSitesBack(browser))) tell(privacy.notTaken, true);
  }
  const isChrome = thisBrowser === 'chrome';
  return (
    <OptionsPrivacy
      {...{ access, browser: thisBrowser }}
      onAsk={() => void ask()}
      // Chrome lets no extension give back what its manifest asks for.
      onTakeBack={!isChrome && access.sites.kind !== 'none' ? () => void giveBack() : undefined}
      onDetails={
        isChrome
          ? () =>
              void browser.tabs.create({ url: details }).catch(() => tell(privacy.notOpened, true))
          : undefined
      }
    />
  );
}
