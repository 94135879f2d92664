import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardWords } from '@/components/languages/zh-hans/card-words';
import { speak } from '@/components/spoken';
import { leaveWords } from '@/extension/left-words';

export default defineUnlistedScript(() => {
  speak('zh-Hans', cardWords); // This script counts and quotes for itself.
  leaveWords({ language: 'zh-Hans', words: cardWords });
});
