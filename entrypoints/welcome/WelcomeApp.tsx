import { privacy } from '@/components/options-privacy-strings';
import { options } from '@/components/options-strings';
import { inInterfaceLanguage } from '@/components/text-language';
import { WelcomeView } from '@/components/WelcomeView';
import { settingsChange } from '@/entrypoints/options/change-settings';
import { useChanges } from '@/entrypoints/options/use-changes';
import { useCommands } from '@/entrypoints/options/use-commands';
import { type Stored, type StoredView, useStored } from '@/entrypoints/options/use-stored';
import { thisBrowser } from '@/entrypoints/surfaces/this-browser';
import { useSiteAccess } from '@/entrypoints/surfaces/use-site-access';
import { lockedBy, withManaged } from '@/extension/managed';
import { native as browser } from '@/extension/native';
import { askForSites } from '@/extension/site-access';
import { useSample } from './use-sample';

/** The welcome page, wired to what is stored and to the code that marks pages. */
export function WelcomeApp() {
  const { stored, reload } = useStored();
  if (typeof stored === 'object') return <Welcome stored={stored} reload={reload} />;
  return (
    <p class="parallax opt-starting" {...inInterfaceLanguage()} role="status">
      {stored === 'failed' ? options.failed : options.loading}
    </p>
  );
}

function Welcome({ stored, reload }: { stored: Stored } & Pick<StoredView, 'reload'>) {
  const { bar, change, tell } = useChanges(reload);
  const settings = withManaged(stored.settings, stored.managed);

  async function ask(): Promise<void> {
    const isGiven = await askForSites(browser).catch(() => false);
    tell(isGiven ? privacy.asked : privacy.refused, !isGiven);
  }
  return (
    <WelcomeView
      {...{ settings, bar }}
      locked={lockedBy(stored.managed)}
      onSettings={(part) => void change(settingsChange(part, stored.settings))}
      access={useSiteAccess()}
      browser={thisBrowser}
      onAsk={() => void ask()}
      commands={useCommands()}
      marking={useSample()}
    />
  );
}
