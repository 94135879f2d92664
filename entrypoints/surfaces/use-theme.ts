import { useEffect } from 'preact/hooks';

/** Have this page of ours in the colours that the reader has chosen. */
export function useTheme(theme: 'auto' | 'light' | 'dark'): void {
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
