import type { Browser } from 'webextension-polyfill';
import type { TopicId } from '@/data/schema';
import { type Changes, onStored } from './stored-value';

/** A topic that was asked for in a card or the popup, for the side panel of that window to show. */
export interface PanelTopic {
  /** Ask for it; whether the panel is open or only opening. */
  want(windowId: number, topicId: TopicId): Promise<void>;
  /** What was asked for last in this window, once. */
  take(windowId: number): Promise<TopicId | undefined>;
  /** Hear that a panel is asked for something, until `signal` aborts. */
  onWanted(listener: () => void, signal: AbortSignal): void;
}

/** Kept for as long as the browser runs and no longer: what a reader looks up is nobody's business. */
export function panelTopic({ storage }: Pick<Browser, 'storage'>): PanelTopic {
  const keyOf = (windowId: number) => `panelTopic ${windowId}`;
  return {
    want: (windowId, topicId) => storage.session.set({ [keyOf(windowId)]: topicId }),
    async take(windowId) {
      const key = keyOf(windowId);
      const { [key]: topicId } = await storage.session.get(key);
      if (typeof topicId !== 'string') return undefined;
      await storage.session.remove(key);
      return topicId;
    },
    onWanted(listener, signal) {
      const isWanted = (changes: Changes) =>
        Object.values(changes).some(({ newValue }) => newValue !== undefined);
      onStored(storage, (changes) => isWanted(changes) && listener(), signal, 'session');
    },
  };
}
