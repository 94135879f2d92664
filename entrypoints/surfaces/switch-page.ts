/** Switches a page's site; in a file of its own, which comes when the reader does so. */
import type { ActivePage } from '@/extension/active-page';
import { switchSite } from '@/extension/switch-site';
import { storeFor } from './page-store';

/** Switch the site of a page on or off. Rejects where that cannot be saved. */
export async function switchPage(page: ActivePage, isOn: boolean): Promise<void> {
  await switchSite(storeFor(page), page.url ?? '', isOn);
}
