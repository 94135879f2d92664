import { inPrivate, PRIVATE_KEY, type PrivateRules } from './private-rules';
import type { RulesReader } from './rules-reader';
import type { StorageApi } from './stored-value';

/** What is set for pages in private windows: the ordinary rules, and above them those that `ownFor` tells. */
export function privateReader(
  usual: RulesReader,
  { storage }: StorageApi,
  ownFor: (address: string) => Promise<PrivateRules>,
): RulesReader {
  return {
    async read(address) {
      const [{ rules, settings }, own] = await Promise.all([usual.read(address), ownFor(address)]);
      return { rules: inPrivate(rules, own), settings };
    },
    onChange(addressNow, listener, signal) {
      usual.onChange(addressNow, listener, signal);
      // Heard by our own pages; those of websites are told (`FrameNews`).
      const onChanged: Parameters<typeof storage.onChanged.addListener>[0] = (changes, area) => {
        if (area === 'session' && changes[PRIVATE_KEY]) listener();
      };
      storage.onChanged.addListener(onChanged);
      const stop = () => storage.onChanged.removeListener(onChanged);
      signal.addEventListener('abort', stop, { once: true });
    },
  };
}
