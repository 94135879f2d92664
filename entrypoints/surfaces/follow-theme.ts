import { native as browser } from '@/extension/native';
import { onThemeChange, readersTheme } from '@/extension/reader-theme';

/** Have this page of ours in the colours that the reader has chosen, now and whenever they choose others. */
export async function followTheme(): Promise<void> {
  onThemeChange(browser, () => void apply(), new AbortController().signal);
  await apply();
}

async function apply(): Promise<void> {
  document.documentElement.dataset.theme = await readersTheme(browser);
}
