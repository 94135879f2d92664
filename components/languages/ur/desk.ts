import type { desk as english } from '@/components/desk-strings';
import { allOf, apart, count, number } from '@/components/words';

const LANGUAGE_OF_ENCODING: Readonly<Record<string, string>> = {
  'utf-8': 'تمام زبانیں',
  'utf-16le': 'تمام زبانیں',
  'utf-16be': 'تمام زبانیں',
  'windows-1252': 'مغربی یورپی',
  'iso-8859-2': 'وسطی یورپی',
  'windows-1251': 'سیریلیک',
  'koi8-r': 'سیریلیک',
  'windows-1256': 'عربی، اردو',
  'euc-kr': 'کوریائی',
  gb18030: 'چینی، آسان رسم الخط',
  big5: 'چینی، روایتی رسم الخط',
  shift_jis: 'جاپانی',
  'euc-jp': 'جاپانی',
  'iso-2022-jp': 'جاپانی',
};

/** So many pages are named with a topic. */
const MOST_PAGES = 5;

/** What the reading desk says, in Urdu. */
export const desk: typeof english = {
  title: 'مطالعے کی میز',
  about:
    'اس کمپیوٹر سے کوئی دستاویز کھولیں اور اسے انہی نشانات اور کارڈوں کے ساتھ پڑھیں جو ویب صفحے پر ہوتے ہیں۔',
  privacy:
    'دستاویز اسی ٹیب میں رہتی ہے: اس کا کچھ بھی محفوظ نہیں کیا جاتا نہ کہیں بھیجا جاتا ہے، اور ٹیب بند کرنے پر وہ بھلا دی جاتی ہے۔',
  choose: 'فائل منتخب کریں',
  formats:
    'PDF، متن یا محفوظ کیا ہوا ویب صفحہ (HTML)۔ آپ اسے اس صفحے پر کہیں بھی گھسیٹ کر چھوڑ سکتے ہیں۔',
  drop: 'کھولنے کے لیے فائل چھوڑ دیں',
  paste: 'یا متن یہاں چسپاں کریں',
  pasteHint: 'ای میل، دستاویز یا صفحے سے نقل کیے گئے متن کے پیراگراف اور سرخیاں برقرار رہتی ہیں۔',
  read: 'یہ متن پڑھیں',
  pasted: 'چسپاں کیا ہوا متن',
  opening: (name) => `کھل رہی ہے: ${apart(name)}…`,

  side: 'دستاویز',
  close: 'دستاویز بند کریں',
  format: { pdf: 'PDF', html: 'ویب صفحہ', text: 'متن' },
  pages: (n) => count(n, 'صفحہ', 'صفحات'),
  page: (n) => `صفحہ ${number(n)}`,
  reading: (read, pages) =>
    `پڑھا جا رہا ہے: ${count(pages, 'صفحے', 'صفحات')} میں سے ${number(read)}`,
  leftOut: (n) =>
    `یہاں صرف الفاظ پڑھے جاتے ہیں؛ شامل نہیں: ${count(n, 'تصویر یا فریم', 'تصاویر اور فریم')}۔`,
  encoding: 'حروف کی انکوڈنگ',
  encodingName: (encoding) => {
    const languages = LANGUAGE_OF_ENCODING[encoding];
    return languages === undefined ? encoding : `${encoding} (${languages})`;
  },
  guess:
    'فائل یہ نہیں بتاتی کہ وہ کس انکوڈنگ میں ہے۔ اگر حروف غلط نظر آئیں تو کوئی اور منتخب کریں۔',

  topics: 'کن موضوعات کو چھوتی ہے',
  looking: 'موضوعات تلاش کیے جا رہے ہیں…',
  lookingOn: 'تلاش ابھی جاری ہے…',
  nothing: 'اس میں شمالی کوریا اور پاکستان کے تعلقات کا کوئی موضوع مذکور نہیں۔',
  failed: 'موضوعات کے نام پڑھے نہیں جا سکے۔ دستاویز بند کر کے دوبارہ کھولیں۔',
  on: (pages) => {
    const named = pages.slice(0, MOST_PAGES).map(number);
    const more = pages.length - named.length;
    const all = more > 0 ? [...named, `مزید ${number(more)}`] : named;
    return `${pages.length === 1 ? 'صفحہ' : 'صفحات'} ${allOf(all)}`;
  },

  password: {
    label: (name) => `${apart(name)} مقفل ہے۔ اس کا پاس ورڈ:`,
    wrong: 'یہ پاس ورڈ اسے نہیں کھولتا۔ بڑے اور چھوٹے حروف دیکھ کر دوبارہ کوشش کریں۔',
    open: 'کھولیں',
    cancel: 'منسوخ کریں',
  },

  problem: {
    'wrong-type':
      'یہ PDF، متن یا HTML فائل نہیں۔ اسے PDF یا متن کی صورت میں محفوظ یا برآمد کر کے وہ فائل کھولیں۔',
    'too-large': (pdf, text) =>
      `فائل بہت بڑی ہے: PDF زیادہ سے زیادہ ${number(pdf)} MB اور متن ${number(text)} MB ہو سکتا ہے۔ اسے تقسیم کریں اور مطلوبہ حصہ کھولیں۔`,
    empty: 'اس میں پڑھنے کو کچھ نہیں۔ دیکھیں کہ یہی مطلوبہ فائل ہے۔',
    unreadable:
      'براؤزر فائل نہیں پڑھ سکا؛ ممکن ہے وہ منتقل ہوئی یا بدل گئی ہو۔ اسے دوبارہ منتخب کریں۔',
    damaged: 'PDF خراب یا نامکمل ہے۔ اسے دوبارہ ڈاؤن لوڈ یا برآمد کریں اور وہ فائل کھولیں۔',
    locked: 'PDF مقفل ہے، اور پاس ورڈ کے بغیر پڑھی نہیں جا سکتی۔',
    'no-text':
      'اس PDF میں متن نہیں، صرف صفحات کی تصویریں ہیں۔ پہلے اس پر متن کی شناخت (OCR) چلائیں، پھر نتیجہ کھولیں۔',
    failed: 'یہ نہیں کھل سکی۔ یہ صفحہ دوبارہ لوڈ کریں اور پھر کوشش کریں۔',
  },
};
