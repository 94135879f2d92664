import { render } from 'preact';
import { options } from '@/components/options-strings';
import { showInLanguage } from '@/entrypoints/surfaces/show-in-language';
import { OptionsApp } from './OptionsApp';

const root = document.getElementById('root');
if (root) {
  showInLanguage(
    () => options.title,
    () => render(<OptionsApp />, root),
  );
}
