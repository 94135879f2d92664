/** What unfolds under the switch of a site, wired; it comes in a file of its own, with the list of public suffixes. */
import { useEffect, useState } from 'preact/hooks';
import { SiteChoices } from '@/components/SiteChoices';
import type { ActivePage } from '@/extension/active-page';
import type { Scope } from '@/extension/change-rule';
import { levelFor, type Rules } from '@/extension/level-for';
import { pauseFor } from '@/extension/pause';
import { registrableDomain } from '@/extension/registrable-domain';
import { reportError } from '@/extension/report-error';
import { createSaves } from '@/extension/saves';
import { hostOf } from '@/extension/site-address';
import type { PageStore } from '@/extension/site-store';
import { removeRule, rulesToShow } from './page-rules';
import { storeFor } from './page-store';

interface SitePanelProps {
  page: ActivePage;
}

/** The choices for a page, as they are set now. */
export function SitePanel({ page }: SitePanelProps) {
  const { url = '', isPrivate } = page;
  const store = storeFor(page);
  const rules = useRules(store, url);
  const [unsaved, setUnsaved] = useState<string>(); // The address of a page.
  const [saves] = useState(() => createSaves(reportError));
  const host = hostOf(url);
  if (!rules || host === undefined) return null;
  const domain = registrableDomain(host);
  const { by } = levelFor(rules, url);

  async function save(thing: string, work: () => Promise<void>): Promise<void> {
    setUnsaved(undefined);
    if (!(await saves.save(`${thing} ${url}`, work))) setUnsaved(url);
  }
  const scopes: Record<'page' | 'host' | 'domain', Scope> = {
    page: { kind: 'page', address: url },
    host: { kind: 'host', host },
    domain: { kind: 'domain', host: domain ?? host },
  };
  return (
    <SiteChoices
      rules={rulesToShow(rules, { url, host, domain, isPrivate })}
      isUnsaved={unsaved === url}
      onLevel={(scope, level) => void save(scope, () => store.set(scopes[scope], level))}
      onRemove={() => void save(by.kind, () => removeRule(store, by, url))}
      onPause={(length) => void save('pause', () => store.setPause(pauseFor(length)))}
      onResume={() => void save('pause', () => store.setPause(undefined))}
    />
  );
}

/** What is set for a page, read anew whenever it changes. */
function useRules(store: PageStore, url: string): Rules | undefined {
  const [rules, setRules] = useState<Rules>();
  useEffect(() => {
    const closing = new AbortController();
    const { signal } = closing;
    async function read(): Promise<void> {
      const { rules: now } = await store.read(url);
      if (!signal.aborted) setRules(now);
    }
    const readAgain = () => void read().catch(reportError);
    store.onChange(() => url, readAgain, signal);
    readAgain();
    return () => closing.abort();
  }, [store, url]);
  return rules;
}
