/** What unfolds under the switch of a site, wired; it comes in a file of its own, with the list of public suffixes. */
import { useEffect, useState } from 'preact/hooks';
import { SiteChoices } from '@/components/SiteChoices';
import type { ActivePage } from '@/extension/active-page';
import type { Scope } from '@/extension/change-rule';
import { levelFor, type Rules } from '@/extension/level-for';
import { pauseFor } from '@/extension/pause';
import { registrableDomain } from '@/extension/registrable-domain';
import { reportError } from '@/extension/report-error';
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
  const [isUnsaved, setUnsaved] = useState(false);
  const host = hostOf(url);
  if (!rules || host === undefined) return null;
  const domain = registrableDomain(host);

  function save(work: Promise<void>): void {
    setUnsaved(false);
    work.catch((error) => {
      reportError(error);
      setUnsaved(true);
    });
  }
  const scopes: Record<'page' | 'host' | 'domain', Scope> = {
    page: { kind: 'page', address: url },
    host: { kind: 'host', host },
    domain: { kind: 'domain', host: domain ?? host },
  };
  return (
    <SiteChoices
      rules={rulesToShow(rules, { url, host, domain, isPrivate })}
      isUnsaved={isUnsaved}
      onLevel={(scope, level) => save(store.set(scopes[scope], level))}
      onRemove={() => save(removeRule(store, levelFor(rules, url).by, url))}
      onPause={(length) => save(store.setPause(pauseFor(length)))}
      onResume={() => save(store.setPause(undefined))}
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
