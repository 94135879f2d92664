import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardWords } from '@/components/languages/zh-hans/card-words';
import { leaveWords } from '@/extension/isolated-world';

export default defineUnlistedScript(() => leaveWords({ language: 'zh-Hans', words: cardWords }));
