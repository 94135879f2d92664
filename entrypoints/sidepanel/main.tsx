import { render } from 'preact';
import { popup } from '@/components/popup-strings';
import { ReadingApp } from '@/entrypoints/surfaces/ReadingApp';
import { showInLanguage } from '@/entrypoints/surfaces/show-in-language';

const root = document.getElementById('root');
if (root) {
  showInLanguage(
    () => popup.title,
    () => render(<ReadingApp surface="panel" />, root),
  );
}
