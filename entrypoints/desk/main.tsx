import { render } from 'preact';
import { DeskApp } from './DeskApp';

const root = document.getElementById('root');
if (root) render(<DeskApp />, root);
