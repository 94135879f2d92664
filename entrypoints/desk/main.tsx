import { render } from 'preact';
import { desk } from '@/components/desk-strings';
import { showInLanguage } from '@/entrypoints/surfaces/show-in-language';
import { DeskApp } from './DeskApp';

const root = document.getElementById('root');
if (root) {
  showInLanguage(
    () => `${desk.title} – Parallax`,
    () => render(<DeskApp />, root),
  );
}
