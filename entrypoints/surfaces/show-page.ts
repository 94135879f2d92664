import { directionOf } from '@/components/direction';
import type { Catalogue } from '@/components/languages/catalogue';
import { speak } from '@/components/spoken';
import { native as browser } from '@/extension/native';
import { onLanguageChange, readersLanguage } from '@/extension/reader-language';
import { reportError } from '@/extension/report-error';
import type { Language } from '@/extension/settings';
import { followTheme } from './follow-theme';

/** Each in a file of its own, which only its readers load. */
const CATALOGUES: Readonly<Record<Language, () => Promise<Partial<Catalogue>>>> = {
  en: async () => ({}),
  ko: async () => (await import('@/components/languages/ko')).ko,
  ur: async () => (await import('@/components/languages/ur')).ur,
  'zh-Hans': async () => (await import('@/components/languages/zh-hans')).zhHans,
};

/**
 * Show a page of ours in the reader's colours and language, and once more whenever they choose another: `show` renders
 * the page, the same way each time, so that it keeps its state; `title` is what it is called at first.
 */
export function showPage(title: () => string, show: () => void): void {
  let turn = 0;
  const theme = followTheme();
  async function follow(): Promise<void> {
    turn += 1;
    const own = turn;
    const [language] = await Promise.all([readersLanguage(browser), theme]);
    const words = await CATALOGUES[language]().catch(reportError);
    if (own !== turn) return; // Another was chosen meanwhile.
    speak(words ? language : 'en', words ?? {});
    const { documentElement: root } = document;
    root.lang = words ? language : 'en';
    root.dir = directionOf(root.lang);
    document.title = title();
    show();
  }
  const always = new AbortController().signal;
  onLanguageChange(browser, () => void follow(), always);
  void follow();
}
