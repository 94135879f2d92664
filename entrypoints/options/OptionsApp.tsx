import { OptionsView } from '@/components/OptionsView';
import { options } from '@/components/options-strings';
import { inInterfaceLanguage } from '@/components/text-language';
import { withManaged } from '@/extension/managed';
import { OpenSection } from './OpenSection';
import { useChanges } from './use-changes';
import { useSection } from './use-section';
import { type Stored, type StoredView, useStored } from './use-stored';

/** The options page, wired to what is stored. */
export function OptionsApp() {
  const { stored, reload } = useStored();
  if (typeof stored === 'object') return <Options stored={stored} reload={reload} />;
  return (
    <p class="parallax opt-starting" {...inInterfaceLanguage()} role="status">
      {stored === 'failed' ? options.failed : options.loading}
    </p>
  );
}

function Options({ stored, reload }: { stored: Stored } & Pick<StoredView, 'reload'>) {
  const section = useSection();
  const changes = useChanges(reload);
  const settings = withManaged(stored.settings, stored.managed);
  return (
    <OptionsView section={section} {...changes.bar}>
      <OpenSection {...{ section, stored, settings, changes }} />
    </OptionsView>
  );
}
