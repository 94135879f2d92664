import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { publishedDate } from '@/page/published-date';

/** Put into a page on demand; what it returns is the answer to whoever put it there. */
export default defineUnlistedScript(() => publishedDate(document) ?? null);
