import { CITE_FORMATS, type CiteFormat } from '@/data/cite-format';
import { type StorageApi, type StoredValue, storedValue } from './stored-value';

/** The form in which the reader cited last; at first what history is written in. */
export function citeChoice(api: StorageApi): StoredValue<CiteFormat> {
  return storedValue(
    api,
    'citeFormat',
    (stored) => CITE_FORMATS.find((format) => format === stored) ?? 'chicago',
  );
}
