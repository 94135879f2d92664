/** Puts the popup on the test page, beside a page that is on and being read unless said otherwise. */
import { page } from 'vitest/browser';
import { PopupView } from '@/components/PopupView';
import { mountPopup, textOf } from './mount';

/** What a popup is given. */
export type PopupProps = Parameters<typeof PopupView>[0];

/** Callbacks to which nothing happens. */
export const NOTHING_HAPPENS = {
  onSiteChange: () => {},
  onTopic: () => {},
  onStep: () => {},
  onQuery: () => {},
  onWay: () => {},
  onBack: () => {},
};

const USUAL: PopupProps = {
  site: { kind: 'on', host: 'www.dawn.com' },
  topics: { kind: 'loading' },
  ...NOTHING_HAPPENS,
};

/** The popup with these props in place of the usual ones; call again to change them. */
export function showPopup(props: Partial<PopupProps> = {}): HTMLElement {
  return mountPopup(<PopupView {...USUAL} {...props} />);
}

/** The words of every button, in order. */
export function buttons(): string[] {
  return page.getByRole('button').elements().map(textOf);
}
