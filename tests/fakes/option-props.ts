/** What the sections of the options page are given. */
import type { OptionSettings, SettingsProps } from '@/components/option-values';
import type { RuleRow } from '@/components/rule-row';
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
