import type { SiteState } from '@/components/SiteSwitch';
import type { ActivePage } from '@/extension/active-page';
import { levelFor, type Rules, type Verdict } from '@/extension/level-for';
import { hostOf } from '@/extension/site-address';
import { blockedState } from './page-findings';
import { readerFor } from './page-reader';

/** What the switch of a site shows by the reader's rules alone, without a look at the page. */
export async function readSite(page: ActivePage | undefined): Promise<SiteState> {
  const url = page?.url ?? '';
  const host = hostOf(url);
  if (!page || host === undefined) return blockedState(page?.url, false);
  const { rules } = await (await readerFor(page)).read(url);
  return toSiteState(levelFor(rules, url), host, rules);
}

function toSiteState({ level, by }: Verdict, host: string, { pause }: Rules): SiteState {
  if (by.kind === 'pause') {
    return { kind: 'paused', host, until: pause?.until === 'restart' ? undefined : pause?.until };
  }
  const kind = level === 'off' || level === 'request' ? level : 'on';
  return { kind, host, isManaged: by.kind === 'managed' };
}
