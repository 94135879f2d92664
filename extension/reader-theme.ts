import { MANAGED_KEY } from './managed';
import { type Settings, THEMES } from './settings';
import { onStored, patiently, type StorageApi } from './stored-value';

type Theme = Settings['card']['theme'];

/** The colours that the reader wants, of all that is set only these; the browser's where settings cannot be read. */
export async function readersTheme({ storage }: StorageApi): Promise<Theme> {
  const stored = await patiently(() => storage.local.get(KEYS)).catch(() => ({}));
  const { settings, [MANAGED_KEY]: managed } = stored as Stored;
  const wanted = managed?.settings?.card?.theme ?? settings?.card?.theme;
  return THEMES.find((known) => known === wanted) ?? 'auto';
}

/** Hear that settings have changed, the colours perhaps among them, until `signal` aborts. */
export function onThemeChange(
  { storage }: StorageApi,
  hear: () => void,
  signal: AbortSignal,
): void {
  onStored(storage, (changes) => KEYS.some((key) => changes[key]) && hear(), signal);
}

const KEYS = ['settings', MANAGED_KEY];

type Look = { readonly card?: { readonly theme?: unknown } } | undefined;
type Stored = {
  readonly settings?: Look;
  readonly [MANAGED_KEY]?: { readonly settings?: Look } | undefined;
};
