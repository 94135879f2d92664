import { render } from 'preact';
import { welcome } from '@/components/welcome-strings';
import { showPage } from '@/entrypoints/surfaces/show-page';
import { WelcomeApp } from './WelcomeApp';

const root = document.getElementById('root');
if (root) {
  showPage(
    () => welcome.title,
    () => render(<WelcomeApp />, root),
  );
}
