import { render } from 'preact';
import { options } from '@/components/options-strings';
import { showPage } from '@/entrypoints/surfaces/show-page';
import { OptionsApp } from './OptionsApp';

const root = document.getElementById('root');
if (root) {
  showPage(
    () => options.title,
    () => render(<OptionsApp />, root),
  );
}
