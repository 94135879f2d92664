import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardWords } from '@/components/languages/ko/card-words';
import { speak } from '@/components/spoken';
import { leaveWords } from '@/extension/left-words';

export default defineUnlistedScript(() => {
  speak('ko', cardWords); // This script counts and quotes for itself.
  leaveWords({ language: 'ko', words: cardWords });
});
