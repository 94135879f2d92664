import type { Ask } from './messages';
import { privateReader } from './private-reader';
import type { PrivateSites } from './private-sites';
import type { RulesReader } from './rules-reader';
import type { PageStore } from './site-store';
import type { StorageApi } from './stored-value';

/** What is set in private windows, as the background keeps it for whoever asks. */
export function askedSites(ask: Ask): PrivateSites {
  return {
    rulesFor: (address) => ask('privateRules', address),
    set: async (scope, level) => void (await ask('setPrivate', scope, level)),
    setPause: async (pause) => void (await ask('pausePrivate', pause)),
  };
}

/** Where private windows read what is set for a page, and put what is set in them. */
export function privateStore(usual: RulesReader, api: StorageApi, kept: PrivateSites): PageStore {
  return {
    ...privateReader(usual, api, kept.rulesFor),
    set: (scope, level) => kept.set(scope, level ?? null),
    setPause: (pause) => kept.setPause(pause ?? null),
  };
}
