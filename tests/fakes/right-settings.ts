import type { AllSettings } from '@/extension/all-settings';
import { toPortable } from '@/extension/portable-settings';
import { check, SettingsFile } from '@/extension/settings-schema';

/** Whether these are settings and rules throughout, as the check of files has it. */
export function isRight({ settings, sites }: AllSettings): boolean {
  return 'value' in check(SettingsFile, { parallax: 2, settings: toPortable(settings), sites });
}
