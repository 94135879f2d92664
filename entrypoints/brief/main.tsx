import { render } from 'preact';
import { brief } from '@/components/brief-strings';
import { showPage } from '@/entrypoints/surfaces/show-page';
import { BriefApp } from './BriefApp';

const root = document.getElementById('root');
if (root) {
  showPage(
    () => `${brief.title} – Parallax`,
    () => render(<BriefApp />, root),
  );
}
