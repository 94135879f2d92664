import type { Suggestion } from '@/extension/look-up';
import { native as browser } from '@/extension/native';
import { topicsByName } from '@/store/topics-by-name';
import { ownFacts } from './own-facts';

/** An address bar has room for no more. */
const MOST = 6;

/** The address of a place in the library. */
export function libraryUrl(fragment: string): string {
  return browser.runtime.getURL('/library.html') + fragment;
}

/** Topics to suggest for what is being typed into the address bar. */
export async function suggestTopics(typed: string): Promise<readonly Suggestion[]> {
  return topicsByName(await ownFacts.sheets(), typed, MOST).map(({ topicId, topic }) => ({
    words: topic.name,
    url: libraryUrl(`#topic/${topicId}`),
  }));
}
