import { render } from 'preact';
import { LibraryApp } from './LibraryApp';

const root = document.getElementById('root');
if (root) render(<LibraryApp />, root);
