import type { brief as english } from '@/components/brief-strings';
import { apart, count, number } from '@/components/words';

const facts = (n: number) => count(n, 'حقیقت', 'حقائق');

/** What the briefing and the page around it say, in Urdu. */
export const brief: typeof english = {
  title: 'بریفنگ',
  head: (page) => `بریفنگ: ${apart(page)}`,
  untitled: 'بلا عنوان صفحہ',
  pageDate: (date) => `صفحے کی تاریخ ${date}`,
  made: (date) => `بریفنگ کی تاریخ ${date}`,
  touches: 'صفحہ کن موضوعات کو چھوتا ہے',
  mentioned: (name, mentions) => `${apart(name)} (${number(mentions)})`,
  mentionsHint: 'قوسین میں عدد: صفحے پر کتنی بار ذکر آیا۔',
  reading: 'اسے کیسے پڑھیں',
  status: (name, meaning) => `${name}: ${meaning}`,
  timing: { after: 'صفحے کے بعد کا واقعہ', 'told-later': 'اس کے مآخذ صفحے کے بعد شائع ہوئے' },
  more: (n) => `حقائق نامے میں مزید ${facts(n)} ہیں۔`,
  shownAbove: (n) => `اس پر ${facts(n)} اوپر ایک موضوع کے تحت درج ہیں۔`,
  moreTopics: (topics) =>
    `${count(topics, 'موضوع', 'موضوعات')} جنہیں صفحہ کم چھوتا ہے، اوپر حقائق کے بغیر درج ہیں۔`,
  notes: 'مآخذ',
  note: (at) => `ماخذ ${at}`,
  against: 'خلاف:',
  colophon: (edition, n, sources) =>
    `${edition}: مجموعے میں ${facts(n)} اور ${count(sources, 'ماخذ', 'مآخذ')}۔ قاری کے کمپیوٹر پر تیار ہوا؛ کہیں کچھ نہیں بھیجا گیا۔`,
  tools: {
    label: 'ساتھ لے جائیں',
    print: 'پرنٹ کریں',
    markdown: 'Markdown نقل کریں',
    html: 'HTML ڈاؤن لوڈ کریں',
    sources: 'اس صفحے کے مآخذ:',
    copied: 'Markdown کی صورت میں نقل ہو گیا۔',
    saved: (name) => `محفوظ ہو گیا: ${apart(name)}۔`,
    failed: 'کام نہیں بنا۔ ایک بار پھر کوشش کریں، یا صفحہ پرنٹ کر لیں۔',
  },
  states: {
    loading: 'صفحہ اور اس کے مآخذ پڑھے جا رہے ہیں…',
    nothing:
      'اس صفحے پر شمالی کوریا اور پاکستان کے تعلقات کا کوئی موضوع مذکور نہیں، اس لیے بریفنگ کے لیے کچھ نہیں۔',
    gone: 'جس ٹیب پر یہ بریفنگ ہے وہ بند ہو چکا ہے۔ صفحہ دوبارہ کھولیں اور نئی بریفنگ بنائیں۔',
    closed:
      'Parallax وہ صفحہ نہیں پڑھ سکتا: وہ ایکسٹینشن کے لیے بند ہے، یا وہاں Parallax بند ہے، یا صفحہ Parallax سے پہلے کا کھلا ہے۔ اسے دوبارہ لوڈ کریں اور پھر کوشش کریں۔',
    failed: 'بریفنگ نہیں بن سکی۔ دوبارہ کوشش کے لیے یہ ٹیب دوبارہ لوڈ کریں۔',
  },
};
