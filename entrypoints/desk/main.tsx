import { render } from 'preact';
import { desk } from '@/components/desk-strings';
import { showPage } from '@/entrypoints/surfaces/show-page';
import { DeskApp } from './DeskApp';

const root = document.getElementById('root');
if (root) {
  showPage(
    () => `${desk.title} – Parallax`,
    () => render(<DeskApp />, root),
  );
}
