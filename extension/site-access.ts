import type { Browser } from 'webextension-polyfill';

/** What the browser lets the extension reach. */
export interface SiteAccess {
  readonly sites:
    | { readonly kind: 'all' | 'none' | 'unknown' }
    | { readonly kind: 'some'; readonly patterns: readonly string[] };
  /** Files of this computer. */
  readonly hasFiles: boolean;
  readonly hasPrivate: boolean;
}

type Api = Pick<Browser, 'permissions' | 'extension'>;

const ALL = { origins: ['<all_urls>'] };

/** The access as it is now. */
export async function readSiteAccess({ permissions, extension }: Api): Promise<SiteAccess> {
  const no = () => false;
  const [sites, hasFiles, hasPrivate] = await Promise.all([
    sitesNow(permissions).catch(() => ({ kind: 'unknown' }) as const),
    extension.isAllowedFileSchemeAccess().catch(no),
    extension.isAllowedIncognitoAccess().catch(no),
  ]);
  return { sites, hasFiles, hasPrivate };
}

async function sitesNow(permissions: Api['permissions']): Promise<SiteAccess['sites']> {
  if (await permissions.contains(ALL)) return { kind: 'all' };
  const { origins = [] } = await permissions.getAll();
  return origins.length === 0 ? { kind: 'none' } : { kind: 'some', patterns: origins };
}

/** Have the browser ask the reader for all sites; to be called in a click. Gives whether it was given. */
export function askForSites({ permissions }: Pick<Api, 'permissions'>): Promise<boolean> {
  return permissions.request(ALL);
}

/** Give the access to all sites back. False where the browser does not let an extension do that. */
export async function giveSitesBack({ permissions }: Pick<Api, 'permissions'>): Promise<boolean> {
  return permissions.remove(ALL).catch(() => false);
}

/** Hear of each change of access, until `signal` aborts. */
export function onSiteAccess(
  { permissions }: Pick<Api, 'permissions'>,
  listener: () => void,
  signal: AbortSignal,
): void {
  for (const event of [permissions.onAdded, permissions.onRemoved]) {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener), { once: true });
  }
}
