import { render } from 'preact';
import { library } from '@/components/library-strings';
import { showPage } from '@/entrypoints/surfaces/show-page';
import { LibraryApp } from './LibraryApp';

const root = document.getElementById('root');
if (root) {
  showPage(
    () => library.title,
    () => render(<LibraryApp />, root),
  );
}
