import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardWords } from '@/components/languages/ko/card-words';
import { leaveWords } from '@/extension/isolated-world';

export default defineUnlistedScript(() => leaveWords({ language: 'ko', words: cardWords }));
