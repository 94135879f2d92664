import { render } from 'preact';
import { WelcomeApp } from './WelcomeApp';

const root = document.getElementById('root');
if (root) render(<WelcomeApp />, root);
