/** Puts sections of the options page, and the welcome page, on the test page under their own styles. */
import { type ComponentChild, render } from 'preact';
import { OptionsView } from '@/components/OptionsView';
import type { OptionSettings, SettingsProps } from '@/components/option-values';
import type { Section } from '@/components/options-section';
import type { RuleRow } from '@/components/rule-row';
import welcomeCss from '@/components/welcome.css?inline';
import { USUAL_SETTINGS } from '@/extension/settings';

/** Settings as they are at first, with these in their place. */
export const settingsWith = (part: Partial<OptionSettings> = {}): OptionSettings => ({
  ...USUAL_SETTINGS,
  ...part,
});

/** What a section is given where nothing is set and nothing happens. */
export const usualProps = (part: Partial<SettingsProps> = {}): SettingsProps => ({
  settings: settingsWith(),
  locked: new Set(),
  onSettings: () => {},
  ...part,
});

/** So many rules of every kind, one of them managed. */
export function rulesOf(count: number): RuleRow[] {
  const kinds = ['host', 'domain', 'page', 'pattern'] as const;
  const levels = ['off', 'request', 'quiet', 'full'] as const;
  return Array.from({ length: count }, (_, at) => ({
    kind: kinds[at % 4] ?? 'host',
    name: `site-${at}.example.org${at % 4 === 2 ? '/a' : ''}`,
    level: levels[(at >> 2) % 4] ?? 'off',
    isManaged: at === 0,
  }));
}

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
