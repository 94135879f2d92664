/** What sets something on a page, in a file of its own: it comes when the reader first does so. */

import type { ActivePage } from '@/extension/active-page';
import { askedStore } from '@/extension/asked-store';
import { createAsk } from '@/extension/messages';
import { native as browser } from '@/extension/native';
import { type PageStore, siteStore } from '@/extension/site-store';

const usual = siteStore(browser);
const ask = createAsk((request) => browser.runtime.sendMessage(request));
const inPrivate = askedStore(usual, browser, ask);

/** Where a surface sets the rules for the page it is about: those of a private one are kept apart. */
export function storeFor({ isPrivate }: Pick<ActivePage, 'isPrivate'>): PageStore {
  return isPrivate ? inPrivate : usual;
}
