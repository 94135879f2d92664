import { type AllSettings, readAll, writeAll } from './all-settings';
import type { SiteRule } from './level-for';
import { type PortableSettings, toPortable } from './portable-settings';
import { sitesIn } from './rules-reader';
import { type Settings, toSettings, USUAL_SETTINGS } from './settings';
import { check, FirstFile, SettingsFile } from './settings-schema';
import { toSiteRules } from './site-rule';
import type { StorageApi } from './stored-value';
import { STORED_VERSION } from './stored-version';
import { upgraded } from './upgrade-storage';

/** Why a file is refused. */
export type FileFault =
  | { readonly reason: 'not-json' | 'not-ours' }
  /** It is of a later version than this one can read. */
  | { readonly reason: 'newer'; readonly version: number }
  /** Where the first wrong value stands: `settings.card.theme`, `sites["a b"].host`. */
  | { readonly reason: 'wrong'; readonly path: string }
  /** Larger than any file of ours; both in bytes. */
  | { readonly reason: 'too-large'; readonly bytes: number; readonly limit: number };

/** What became of a file: taken, with what was there before for `restoreSettings`; or refused. */
export type Imported =
  | { readonly before: AllSettings; readonly now: AllSettings }
  | { readonly fault: FileFault };

/** Forty thousand rules, in bytes. */
const LIMIT = 2_000_000;

/** All that the reader has set, as the text of a file. */
export async function exportSettings(api: StorageApi, now = new Date()): Promise<string> {
  const { settings, sites } = await readAll(api);
  const head = { parallax: STORED_VERSION, exported: now.toISOString() };
  return `${JSON.stringify({ ...head, settings: toPortable(settings), sites }, null, 2)}\n`;
}

/**
 * Take over what a file says, in the place of what is stored or on top of it. Nothing changes where the
 * file is refused; rejects where the browser does not keep it (`storageTrouble`), and nothing changes, too.
 */
export async function importSettings(
  api: StorageApi,
  text: string,
  how: 'replace' | 'merge' = 'replace',
): Promise<Imported> {
  const read = readFile(text);
  if ('fault' in read) return read;
  const before = await readAll(api);
  const { settings, sites } = read.file;
  const now = {
    settings: withFile(
      before.settings,
      how === 'merge' ? before.settings : USUAL_SETTINGS,
      settings,
    ),
    sites: how === 'merge' ? merged(before.sites, sites) : toSiteRules(sites),
  };
  await writeAll(api, now);
  return { before, now };
}

type Read =
  | { readonly file: Pick<SettingsFile, 'settings' | 'sites'> }
  | { readonly fault: FileFault };

function readFile(text: string): Read {
  const bytes = new Blob([text]).size;
  if (bytes > LIMIT) return { fault: { reason: 'too-large', bytes, limit: LIMIT } };
  const json = parsed(text);
  if (json === undefined) return { fault: { reason: 'not-json' } };
  const version = versionOf(json);
  if (version === undefined) return { fault: { reason: 'not-ours' } };
  if (version > STORED_VERSION) return { fault: { reason: 'newer', version } };
  return version === 1 ? readFirst(json) : readPresent(json);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')); // Some editors put a mark of byte order before all.
  } catch {
    return undefined;
  }
}

// Version 1 wrote no files; what it stored may have been copied out by hand.
function versionOf(json: unknown): number | undefined {
  const { parallax, siteRules, markingStyle } = (json ?? {}) as Readonly<Record<string, unknown>>;
  if (parallax === undefined) return siteRules || markingStyle ? 1 : undefined;
  return Number.isInteger(parallax) && (parallax as number) > 0 ? (parallax as number) : undefined;
}

function readPresent(json: unknown): Read {
  const checked = check(SettingsFile, json);
  return 'path' in checked ? { fault: { reason: 'wrong', ...checked } } : { file: checked.value };
}

function readFirst(json: unknown): Read {
  const checked = check(FirstFile, json);
  if ('path' in checked) return { fault: { reason: 'wrong', ...checked } };
  const stored = upgraded(checked.value, 1);
  const { version: _, ...settings } = stored.settings as Partial<Settings>; // As the upgrade makes them.
  return { file: { settings: settings as SettingsFile['settings'], sites: sitesIn(stored) } };
}

function withFile(own: Settings, base: PortableSettings, file: SettingsFile['settings']): Settings {
  const known = (file.patterns ?? []).map(({ pattern }) => pattern);
  const others = base.patterns.filter(({ pattern }) => !known.includes(pattern));
  return toSettings({
    ...own,
    ...toPortable({ ...own, ...base }),
    ...file,
    patterns: [...others, ...(file.patterns ?? [])],
    marks: { ...base.marks, ...file.marks },
    card: { ...base.card, ...file.card },
  });
}

function merged(own: AllSettings['sites'], file: AllSettings['sites']): AllSettings['sites'] {
  const both = Object.entries(file).map(([host, rule]): [string, SiteRule] => {
    const pages = { ...own[host]?.pages, ...rule.pages };
    return [host, { ...own[host], ...rule, pages }];
  });
  return toSiteRules({ ...own, ...Object.fromEntries(both) });
}
