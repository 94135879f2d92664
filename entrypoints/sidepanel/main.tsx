import { render } from 'preact';
import { popup } from '@/components/popup-strings';
import { ReadingApp } from '@/entrypoints/surfaces/ReadingApp';
import { showPage } from '@/entrypoints/surfaces/show-page';

const root = document.getElementById('root');
if (root) {
  showPage(
    () => popup.title,
    () => render(<ReadingApp surface="panel" />, root),
  );
}
