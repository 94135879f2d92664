/** Puts sections of the options page, and the welcome page, on the test page under their own styles. */
import { type ComponentChild, render } from 'preact';
import { OptionsView } from '@/components/OptionsView';
import type { Section } from '@/components/options-section';
import welcomeCss from '@/components/welcome.css?inline';

/** Mount a section inside the page; call again to change it. */
export function showSection(section: Section, content: ComponentChild, news = ''): HTMLElement {
  return showPage(
    <OptionsView {...{ section, news, isBad: false }} onUndo={() => {}} onHide={() => {}}>
      {content}
    </OptionsView>,
  );
}

/** Mount a whole page of ours; call again to change it. */
export function showPage(view: ComponentChild): HTMLElement {
  document.head.querySelector('style[data-popup]') ?? document.head.append(style());
  const app = document.getElementById('app') ?? document.createElement('div');
  app.id = 'app';
  document.body.append(app);
  render(view, app);
  return app;
}

function style(): HTMLStyleElement {
  const element = Object.assign(document.createElement('style'), { textContent: welcomeCss });
  element.dataset.popup = ''; // By this it is taken away again (`clearPage`).
  return element;
}
