import type {
  levels as englishLevels,
  options as englishOptions,
  sites as englishSites,
} from '@/components/options-strings';
import { count, number, quoted } from '@/components/words';

const rules = (n: number) => count(n, 'قاعدہ', 'قواعد');

/** What the options page says around its sections, in Urdu. */
export const options: typeof englishOptions = {
  title: 'Parallax کی ترتیبات',
  sections: 'حصے',
  section: {
    sites: 'سائٹیں',
    marks: 'نشانات',
    card: 'کارڈ',
    keyboard: 'کی بورڈ',
    languages: 'زبانیں',
    data: 'ڈیٹا',
    sync: 'ہم آہنگی',
    privacy: 'رازداری',
    about: 'تعارف',
  },
  library: 'لائبریری',
  loading: 'آپ کی ترتیبات پڑھی جا رہی ہیں…',
  failed:
    'آپ کی ترتیبات پڑھی نہیں جا سکیں۔ کچھ بدلا نہیں گیا۔ دوبارہ کوشش کے لیے یہ صفحہ دوبارہ لوڈ کریں۔',
  locked: 'یہ اس کمپیوٹر کے منتظم نے مقرر کیا ہے۔ یہاں اسے بدلا نہیں جا سکتا۔',
  notSaved: {
    full: 'تبدیلی محفوظ نہیں ہوئی، اس لیے واپس لے لی گئی: براؤزر میں گنجائش نہیں رہی۔ ڈسک پر جگہ بنا کر دوبارہ کوشش کریں۔',
    newer:
      'تبدیلی محفوظ نہیں ہوئی، اس لیے واپس لے لی گئی: محفوظ ترتیبات Parallax کے کسی نئے ورژن نے لکھی ہیں۔ Parallax کی تازہ کاری کر کے دوبارہ کوشش کریں۔',
    refused:
      'تبدیلی محفوظ نہیں ہوئی، اس لیے واپس لے لی گئی: براؤزر نے انکار کر دیا۔ یہ صفحہ دوبارہ لوڈ کر کے پھر کوشش کریں۔',
  },
  undo: 'واپس لیں',
  hide: 'یہ پیغام چھپائیں',
  undone: 'آخری تبدیلی واپس لے لی گئی۔',
  changed: {
    level: 'عام سطح بدل دی گئی۔',
    marks: 'نشانات کی ترتیبات بدل دی گئیں۔',
    card: 'کارڈ کی ترتیبات بدل دی گئیں۔',
    language: 'زبان بدل دی گئی۔',
    isSynced: 'ہم آہنگی کی ترتیب بدل دی گئی۔',
    pause: 'وقفہ ختم ہو گیا۔',
    imported: 'فائل درآمد ہو گئی۔',
    reset: 'تمام ترتیبات اور قواعد ابتدائی حالت پر آ گئے۔',
  },
  ruleSet: (name, level) => `${quoted(name)} کی سطح اب ”${level}“ ہے۔`,
  ruleRemoved: (name) => `${quoted(name)} کا قاعدہ ہٹا دیا گیا۔`,
  rulesChanged: (n) => `بدل دیا گیا: ${rules(n)}۔`,
  rulesRemoved: (n) => `ہٹا دیا گیا: ${rules(n)}۔`,
};

/** What the levels are called and mean, in Urdu. */
export const levels: typeof englishLevels = {
  name: { off: 'بند', request: 'کہنے پر', quiet: 'خاموش', full: 'مکمل' },
  meaning: {
    off: 'Parallax ہر صفحے سے دور رہتا ہے، سوائے وہاں جہاں آپ کا کوئی قاعدہ اجازت دے۔',
    request:
      'جب تک آپ کسی بٹن یا پاپ اپ سے نہ کہیں، کچھ نہیں پڑھا جاتا؛ پھر صفحے پر خاموشی سے نشان لگتے ہیں۔',
    quiet: 'صفحے کے ہر حصے میں موضوع کے پہلے ذکر پر نشان لگتا ہے۔',
    full: 'موضوع کے ہر ذکر پر نشان لگتا ہے۔',
  },
  usual: { off: 'صرف جہاں میں اجازت دوں', request: 'کہنے پر', quiet: 'خاموش', full: 'مکمل' },
};

/** What the section on sites says, in Urdu. */
export const sites: typeof englishSites = {
  usual: 'عام سطح',
  usualHint: 'یہ ہر اس سائٹ پر لاگو ہے جس کے لیے آپ کا کوئی قاعدہ نہیں۔',
  paused: 'Parallax تمام سائٹوں پر رکا ہوا ہے۔',
  resume: 'وقفہ ختم کریں',
  rules: 'آپ کے قواعد',
  count: (n) => (n === 0 ? 'ابھی آپ کا کوئی قاعدہ نہیں۔' : rules(n)),
  countOf: (n, all) => `${rules(all)} میں سے ${number(n)}`,
  none: 'ہر جگہ عام سطح لاگو ہے۔ اوپر قاعدہ شامل کریں، یا پاپ اپ میں کوئی سائٹ بدلیں۔',
  nothing: (query) => `کسی قاعدے کے نام میں ${quoted(query)} نہیں۔`,
  search: 'قاعدہ تلاش کریں',
  sort: 'ترتیب بلحاظ',
  order: { name: 'نام', level: 'سطح', kind: 'قسم' },
  kind: { page: 'ایک صفحہ', host: 'ایک ہوسٹ', domain: 'پورا ڈومین', pattern: 'نمونہ' },
  levelOf: (name) => `${quoted(name)} کی سطح`,
  choose: (name) => `${quoted(name)} کا قاعدہ منتخب کریں`,
  chooseAll: 'فہرست کے تمام قواعد منتخب کریں',
  remove: 'ہٹائیں',
  removeOf: (name) => `${quoted(name)} کا قاعدہ ہٹائیں`,
  removeChosen: (n) => `${count(n, 'منتخب قاعدہ', 'منتخب قواعد')} ہٹائیں`,
  managed: 'اس کمپیوٹر کے منتظم کا مقرر کردہ',

  add: 'قاعدہ شامل کریں',
  address: 'پتا یا نمونہ',
  addressHint:
    'مثلاً \u2068www.example.org\u2069، یا \u2068*.example.org/news/*\u2069 جیسا نمونہ، جس میں ہر * کچھ بھی ہو سکتا ہے۔',
  holdsFor: 'قاعدہ کس کے لیے ہے',
  matches: {
    page: (name) => `صرف صفحہ ${quoted(name)}`,
    host: (name) => `${quoted(name)} کے تمام صفحات`,
    domain: (name) => `${quoted(name)} اور اس پر ختم ہونے والے ہر ہوسٹ کے تمام صفحات`,
    pattern: (name) => `${quoted(name)} کی شکل کے تمام پتے`,
  },
  files: 'اس کمپیوٹر کی تمام فائلیں جو براؤزر کھولے',
  level: 'سطح',
  replaces: (level) => `اس کے لیے ”${level}“ سطح کا قاعدہ موجود ہے۔ وہ بدل دیا جائے گا۔`,
  bad: {
    empty: 'یہاں کوئی پتا نہیں۔ \u2068www.example.org\u2069 جیسا پتا لکھیں یا چسپاں کریں۔',
    address:
      'یہ پتا نہیں ہے۔ خالی جگہیں اور چھوٹے ہوئے نقطے دیکھیں؛ اس کی شکل \u2068www.example.org/page\u2069 جیسی ہونی چاہیے۔',
    scheme:
      'Parallax صرف ویب صفحات اور فائلوں پر چل سکتا ہے۔ \u2068http:\u2069، \u2068https:\u2069 یا \u2068file:\u2069 سے شروع ہونے والا پتا لکھیں۔',
    port: 'قاعدہ تمام پورٹس پر لاگو ہوتا ہے۔ کولن اور اس کے بعد کا عدد نکال دیں۔',
    everything:
      'یہ نمونہ ہر پتے پر پورا اترتا ہے۔ اس کے بجائے اوپر عام سطح چنیں، یا پتے کا کوئی حصہ لکھیں۔',
    managed: 'اس کے لیے اس کمپیوٹر کے منتظم نے قاعدہ مقرر کیا ہے، اور وہ بدلا نہیں جا سکتا۔',
  },
};
