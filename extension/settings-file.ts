import type { AllSettings } from './all-settings';
import type { StorageApi } from './stored-value';

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

/** All that the reader has set, as the text of a file. */
export async function exportSettings(_api: StorageApi): Promise<string> {
  throw new Error('to come');
}

/**
 * Take over what a file says, in the place of what is stored or on top of it. Nothing changes where the
 * file is refused; rejects where the browser does not keep it (`storageTrouble`), and nothing changes, too.
 */
export async function importSettings(
  _api: StorageApi,
  _text: string,
  _how: 'replace' | 'merge' = 'replace',
): Promise<Imported> {
  throw new Error('to come');
}
