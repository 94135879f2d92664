import { render } from 'preact';
import { ReadingApp } from '@/entrypoints/surfaces/ReadingApp';

const root = document.getElementById('root');
if (root) render(<ReadingApp surface="panel" />, root);
