import type { library as english } from '@/components/library-strings';
import { count, number, quoted } from '@/components/words';

const facts = (n: number) => count(n, 'حقیقت', 'حقائق');
const NONE = { topic: 'کوئی موضوع', claim: 'کوئی حقیقت', source: 'کوئی ماخذ' };

/** What the library says, in Urdu. */
export const library: typeof english = {
  title: 'Parallax لائبریری',
  views: 'لائبریری کے حصے',
  view: {
    search: 'حقائق',
    topics: 'موضوعات',
    timeline: 'ٹائم لائن',
    disputes: 'اختلافات',
    sources: 'مآخذ',
  },
  loading: 'لائبریری کھل رہی ہے…',
  failed: 'حقائق پڑھے نہیں جا سکے۔',
  failedHint: 'یہ صفحہ دوبارہ لوڈ کریں۔ اگر اس سے کام نہ بنے تو براؤزر دوبارہ شروع کریں۔',
  missing: (view, id) =>
    `یہاں ${quoted(id)} نام کا ${NONE[view]} نہیں۔ ممکن ہے اسے واپس لے لیا گیا ہو، یا لنک میں غلطی ہو۔`,
  search: 'حقائق، ناموں اور مآخذ میں تلاش',
  searchHint: 'کسی بھی زبان میں، مثلاً Ghauri، 노동، غوری، 1993',
  filters: 'دائرہ محدود کریں',
  clear: 'سب دکھائیں',
  group: {
    statuses: 'ثبوت کی حیثیت',
    standpoints: 'مآخذ کس فریق کے ہیں',
    kinds: 'کس کے بارے میں',
    languages: 'مآخذ کی زبان',
  },
  period: 'مدت',
  from: 'سال سے',
  to: 'سال تک',
  facts,
  factsOf: (n, all) => `${facts(all)} میں سے ${number(n)}`,
  topicsFound: 'موضوعات',
  sourcesFound: (n) => `مآخذ (${number(n)})`,
  nothing: (query) =>
    query === ''
      ? 'کوئی حقیقت باقی نہیں۔ محدود کرنے والی کچھ شرطیں ہٹائیں۔'
      : `${quoted(query)} کے لیے کچھ نہیں ملا۔ کم الفاظ آزمائیں، یا نام کسی اور ہجے یا رسم الخط میں لکھیں۔`,
  topicIndex: (n) => count(n, 'موضوع', 'موضوعات'),
  sourceIndex: (n) => count(n, 'ماخذ', 'مآخذ'),
  sourceHint: 'سب سے زیادہ حوالہ دیے گئے پہلے۔',
  disputeIndex: (n) => `${count(n, 'سوال', 'سوالات')} جن پر بیانات مختلف ہیں`,
  timelineHead: 'تعلقات کی ٹائم لائن',
  aboutTopics: 'اس حقیقت کے موضوعات',
  citedBy: (n) => `اس کا حوالہ کہاں دیا گیا: ${facts(n)}`,
  openSource: 'ماخذ کھولیں',
  unlinked: 'ویب پر اس کا کوئی پتا نہیں۔',
  moreRows: (n, left) => `باقی ${number(left)} میں سے مزید ${number(n)} دکھائیں`,
  findSource: 'عنوان، ناشر یا مصنف سے ماخذ تلاش کریں',
};
