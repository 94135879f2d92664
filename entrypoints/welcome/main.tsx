import { render } from 'preact';
import { welcome } from '@/components/welcome-strings';
import { showInLanguage } from '@/entrypoints/surfaces/show-in-language';
import { WelcomeApp } from './WelcomeApp';

const root = document.getElementById('root');
if (root) {
  showInLanguage(
    () => welcome.title,
    () => render(<WelcomeApp />, root),
  );
}
