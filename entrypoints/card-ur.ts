import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardWords } from '@/components/languages/ur/card-words';
import { speak } from '@/components/spoken';
import { leaveWords } from '@/extension/left-words';

export default defineUnlistedScript(() => {
  speak('ur', cardWords); // This script counts and quotes for itself.
  leaveWords({ language: 'ur', words: cardWords });
});
