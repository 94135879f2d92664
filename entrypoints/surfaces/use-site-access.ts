import { useEffect, useState } from 'preact/hooks';
import { native as browser } from '@/extension/native';
import { reportError } from '@/extension/report-error';
import { onSiteAccess, readSiteAccess, type SiteAccess } from '@/extension/site-access';

/** What the browser lets us reach, as it is now; undefined until it has said so. */
export function useSiteAccess(): SiteAccess | undefined {
  const [access, setAccess] = useState<SiteAccess>();
  useEffect(() => {
    const living = new AbortController();
    const read = () => void readSiteAccess(browser).then(setAccess, reportError);
    onSiteAccess(browser, read, living.signal);
    // Files and private windows are switched elsewhere, and nobody tells us.
    addEventListener('focus', read, { signal: living.signal });
    read();
    return () => living.abort();
  }, []);
  return access;
}
