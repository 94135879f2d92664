import type { sheetText as english } from '@/components/sheet-strings';
import { count, languageName, number } from '@/components/words';

const facts = (n: number) => count(n, 'حقیقت', 'حقائق');

/** What a fact sheet says, in Urdu. */
export const sheetText: typeof english = {
  language: languageName,
  aliases: 'دوسرے ہجے:',
  moreAliases: (n) => `${number(n)} دوسرے ہجے`,
  number,

  nav: 'اس حقائق نامے میں',
  periods: 'ادوار',
  section: {
    facts: 'حقائق',
    later: 'بعد میں سامنے آئے',
    disputes: 'اختلافات',
    timeline: 'ٹائم لائن',
    connections: 'روابط',
    sources: 'مآخذ',
    related: 'متعلقہ موضوعات',
  },

  choice: (name, n) => `${name} (${number(n)})`,
  shownOf: (n, all) => `${facts(all)} میں سے ${number(n)} دکھائے گئے۔`,
  noneLeft: 'آپ کی چنی ہوئی تمام شرطوں پر کوئی حقیقت پوری نہیں اترتی۔',
  showAll: 'سب دکھائیں',
  moreFacts: (n, left) => `باقی ${facts(left)} میں سے مزید ${number(n)} دکھائیں`,

  known: {
    dated: (date) => `کھلے ہوئے مضمون کی تاریخ ${date} ہے (خود صفحے کی دی ہوئی تاریخ)۔`,
    asToday: 'خلاصہ اور اختلافات آج تک کی معلومات کے مطابق ہیں۔',
    nothingLater: 'اس حقائق نامے میں کوئی حقیقت بعد میں سامنے نہیں آئی۔',
    apart: (n) => `بعد میں سامنے آنے والے الگ دکھائیں (${facts(n)})`,
    none: 'ان میں سے کوئی حقیقت ایسی نہیں جو مضمون سے پہلے کی ہو اور جس کا ماخذ بھی پہلے کا ہو۔',
    after: (date) => `اس مضمون کے بعد کے واقعات (${date})`,
    toldLater: 'جن کے مآخذ اس مضمون کے بعد کے ہیں',
    toldLaterHint:
      'یہ اس سے پہلے ہوئے، مگر تاریخ والا ہر ماخذ جس کا ہم حوالہ دیتے ہیں اس کے بعد شائع ہوا۔ اس کا مطلب یہ نہیں کہ کسی کو علم نہ تھا۔',
  },

  tools: {
    open: 'اس حقیقت کا لنک',
    label: (date) => `${date} کی حقیقت کے ساتھ آپ کیا کر سکتے ہیں`,
  },

  disputes: {
    pointer: 'بیانات مختلف ہیں:',
    elsewhere: 'اس کے حقائق ایک متعلقہ موضوع کے حقائق نامے میں ہیں۔',
    whole: 'اوپر آپ نے جو بھی حقائق چنے ہوں، ہر اختلاف اپنے تمام بیانات کے ساتھ دکھایا جاتا ہے۔',
  },

  drawing: {
    loading: 'تصویر بنائی جا رہی ہے…',
    failed: 'تصویر نہیں بن سکی۔ تمام حقائق اوپر کی فہرست میں ہیں۔',
  },

  related: {
    detail: (kind, shared) => `${kind}، ${count(shared, 'مشترک حقیقت', 'مشترک حقائق')}`,
    onPage: 'اس صفحے پر بھی',
    hint: 'وہ موضوعات جن کے حقائق اس سے مشترک ہیں۔',
    more: (n) => `مزید ${count(n, 'موضوع', 'موضوعات')} دکھائیں`,
  },

  sources: {
    voices: 'یہ کس کے بیانات پر مبنی ہے؟',
    of: (n, all) => `${number(all)} میں سے ${number(n)}`,
    order: 'ترتیب',
    orders: {
      standpoint: 'فریق کے لحاظ سے',
      kind: 'قسم کے لحاظ سے',
      use: 'زیادہ استعمال شدہ پہلے',
      date: 'تازہ ترین پہلے',
    },
    kinds: {
      'un-document': 'اقوامِ متحدہ کی دستاویزات',
      government: 'سرکاری دستاویزات',
      court: 'عدالتی دستاویزات',
      'official-media': 'سرکاری ذرائع ابلاغ',
      news: 'اخبارات',
      research: 'تحقیق',
      memoir: 'یادداشتیں',
      reference: 'حوالہ جاتی کتب',
      website: 'ویب سائٹس',
      weblog: 'بلاگ',
    },
    cited: (n) => (n === 0 ? 'ایک متنازع بیان کے لیے حوالہ' : `${facts(n)} کے لیے حوالہ`),
  },
};
