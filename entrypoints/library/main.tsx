import { render } from 'preact';
import { library } from '@/components/library-strings';
import { showInLanguage } from '@/entrypoints/surfaces/show-in-language';
import { LibraryApp } from './LibraryApp';

const root = document.getElementById('root');
if (root) {
  showInLanguage(
    () => library.title,
    () => render(<LibraryApp />, root),
  );
}
