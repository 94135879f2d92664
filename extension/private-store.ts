import { inPrivate } from './private-rules';
import type { PrivateSites } from './private-sites';
import type { PageStore } from './site-store';

/** Where the background reads what holds in private windows, ordinary rules included, and puts what is set in them. */
export function privateStore(usual: PageStore, kept: PrivateSites): PageStore {
  return {
    ...usual,
    async read(address) {
      const [{ rules, settings }, own] = await Promise.all([
        usual.read(address),
        kept.rulesFor(address),
      ]);
      return { rules: inPrivate(rules, own), settings };
    },
    set: (scope, level) => kept.set(scope, level ?? null),
    setPause: (pause) => kept.setPause(pause ?? null),
  };
}
