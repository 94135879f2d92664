import type { Ask } from './messages';
import { PRIVATE_KEY } from './private-rules';
import type { RulesReader } from './rules-reader';
import type { PageStore } from './site-store';
import { onStored, type StorageApi } from './stored-value';

/** Where our own pages read and set what holds in private windows: the background keeps it. */
export function askedStore(usual: RulesReader, { storage }: StorageApi, ask: Ask): PageStore {
  return {
    read: (address) => ask('privateRules', address),
    set: async (scope, level) => void (await ask('setPrivate', scope, level ?? null)),
    setPause: async (pause) => void (await ask('pausePrivate', pause ?? null)),
    onChange(addressNow, listener, signal) {
      usual.onChange(addressNow, listener, signal);
      onStored(storage, (changes) => changes[PRIVATE_KEY] && listener(), signal, 'session');
    },
  };
}
