import type { ActivePage } from '@/extension/active-page';
import { native as browser } from '@/extension/native';
import { type RulesReader, rulesReader } from '@/extension/rules-reader';

const usual = rulesReader(browser);

/** Where a surface reads the rules for the page it is about; those of private windows come in a file of their own. */
export async function readerFor({
  isPrivate,
}: Pick<ActivePage, 'isPrivate'>): Promise<RulesReader> {
  return isPrivate ? (await import('./page-store')).storeFor({ isPrivate }) : usual;
}
