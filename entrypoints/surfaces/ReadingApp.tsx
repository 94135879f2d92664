import provenance from 'virtual:provenance';
import { isNothingListed } from '@/components/PageView';
import { PopupView } from '@/components/PopupView';
import { SiteMore } from '@/components/SiteMore';
import type { Way } from '@/components/WaysOn';
import type { ActivePage } from '@/extension/active-page';
import { createAsk } from '@/extension/messages';
import { native as browser } from '@/extension/native';
import { reportError } from '@/extension/report-error';
import { hasSidePanel } from '@/extension/side-panel';
import { askForSites } from '@/extension/site-access';
import { goOn } from './go-on';
import { useCite } from './use-cite';
import { useNews } from './use-news';
import { usePage } from './use-page';
import { usePageDate } from './use-page-date';
import { useSearch } from './use-search';
import { useStarts } from './use-starts';
import { useStoreTrouble } from './use-store-trouble';
import { useTopic } from './use-topic';
import { useWantedTopic } from './use-wanted-topic';

// With the list of all public suffixes, which weighs more than the rest of a surface.
const loadPanel = async () => (await import('./SitePanel')).SitePanel;
const ask = createAsk((request) => browser.runtime.sendMessage(request));

/** Which of our surfaces this is. */
export type Surface = 'popup' | 'panel';

/** Popup and side panel, wired to the page the reader has in front of them. */
export function ReadingApp({ surface }: { surface: Surface }) {
  const { page, site, isUnsaved, topics, switchSite, markPage } = usePage(ask);
  const { sheet, place, openTopic, closeTopic, step } = useTopic(ask, page, topics);
  const { query, search, setQuery } = useSearch();
  const published = usePageDate(page, sheet !== undefined);
  const citeTools = useCite();
  const trouble = useStoreTrouble(ask);
  const starts = useStarts(ask, site !== undefined && isNothingListed(site, topics));
  const news = useNews();
  useWantedTopic(surface, page?.windowId, openTopic);

  if (!site) return null; // A moment at most: nothing is known yet that could be shown.
  return (
    <PopupView
      {...{ site, isUnsaved, topics, sheet, place, published, query, search }}
      {...{ starts, trouble, news, provenance }}
      claimTools={citeTools}
      ways={waysFrom(surface, page)}
      siteMore={page && site.kind !== 'blocked' && <SiteMore load={loadPanel} given={{ page }} />}
      onSiteChange={(isOn) => void switchSite(isOn)}
      onMark={() => void markPage()}
      onAllow={() => void askForSites(browser).catch(reportError)}
      onTopic={openTopic}
      onStep={step}
      onQuery={(wanted) => {
        closeTopic();
        setQuery(wanted);
      }}
      onWay={(way) => void goOn(way, page).catch(reportError)}
      onBack={closeTopic}
    />
  );
}

function waysFrom(surface: Surface, page: ActivePage | undefined): Way[] {
  const isPanelNext = surface === 'popup' && page?.windowId !== undefined && hasSidePanel(browser);
  return [...(isPanelNext ? (['panel'] as const) : []), 'library', 'brief', 'desk', 'settings'];
}
