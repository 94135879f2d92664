/** Sets up the options page or the welcome page of the gallery, as the extension's own pages show them. */
import { render } from 'preact';
import welcomeCss from '@/components/welcome.css?inline';
import { OPTION_PAGES } from '@/tests/fakes/option-pages';
import type { Case } from './cases';

/** Show the page that the case names. */
export function showOptions({ shows, dir = 'ltr' }: Case): void {
  document.head.append(Object.assign(document.createElement('style'), { textContent: welcomeCss }));
  Object.assign(document.documentElement, { dir, lang: 'en' });
  const app = document.createElement('div');
  document.body.append(app);
  const [, page] = OPTION_PAGES.find(([name]) => name === shows) ?? [];
  render(page, app);
}
