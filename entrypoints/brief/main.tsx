import { render } from 'preact';
import { BriefApp } from './BriefApp';

const root = document.getElementById('root');
if (root) render(<BriefApp />, root);
