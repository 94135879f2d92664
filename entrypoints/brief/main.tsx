import { render } from 'preact';
import { brief } from '@/components/brief-strings';
import { showInLanguage } from '@/entrypoints/surfaces/show-in-language';
import { BriefApp } from './BriefApp';

const root = document.getElementById('root');
if (root) {
  showInLanguage(
    () => `${brief.title} – Parallax`,
    () => render(<BriefApp />, root),
  );
}
