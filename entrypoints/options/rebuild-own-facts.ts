import { ownBundle } from '@/entrypoints/surfaces/own-facts';
import { rebuildStore } from '@/store/rebuild';

/** Fill the store of facts anew from what the extension ships; gives what was in the way, if anything. */
export const rebuildOwnFacts = (onStep: Parameters<typeof rebuildStore>[1]) =>
  rebuildStore(ownBundle, onStep);
