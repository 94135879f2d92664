import type {
  cardOptions as englishCard,
  keyboard as englishKeyboard,
  languages as englishLanguages,
  marks as englishMarks,
} from '@/components/options-look-strings';
import { number } from '@/components/words';

/** What the section on marks says, in Urdu. */
export const marks: typeof englishMarks = {
  look: 'نشانات کی شکل',
  style: {
    dotted: 'نقطہ دار لکیر',
    wash: 'ہلکا رنگ',
    none: 'کوئی نشان نہیں، صفحے پر کوئی سراغ نہیں',
  },
  styleMeaning: {
    dotted: 'الفاظ کے نیچے نقطہ دار لکیر ہوتی ہے۔',
    wash: 'الفاظ کے پیچھے ہلکا رنگ ہوتا ہے۔',
    none: 'کچھ نہیں بنایا جاتا، اور صفحات میں Parallax کی کوئی ایسی چیز نہیں چھوڑی جاتی جو انہیں مل سکے۔ لفظ پر ٹھہرنے یا اسے چھونے سے کچھ نہیں کھلتا؛ بٹن، پاپ اپ اور سائیڈ پینل پھر بھی ذکر تک لے جاتے ہیں؛ اس طرح کھلا کارڈ یا دکھایا گیا ذکر جب تک نظر آئے، صفحہ اسے محسوس کر سکتا ہے۔',
  },
  sample: 'نمونہ',
  sampleText: ['1976 میں وزیر اعظم بات چیت کے لیے ', 'پیانگ یانگ', ' گئے۔'],
  kinds: 'کن موضوعات پر نشان لگے',
  kindsHint: 'جن موضوعات پر صحیح کا نشان نہیں، وہ کہیں نشان زد نہیں ہوتے۔',
  languages: 'متن کی زبانیں',
  languagesHint: 'جس زبان پر صحیح کا نشان نہیں، اس کے متن میں کچھ نشان زد نہیں ہوتا۔',
  all: 'سب منتخب کریں',
};

/** What the section on the card says, in Urdu. */
export const cardOptions: typeof englishCard = {
  delay: 'تاخیر',
  delayHint: 'پوائنٹر نشان پر کتنی دیر ٹھہرے کہ کارڈ کھلے۔',
  delayValue: (ms) => `${number(ms)} ملی سیکنڈ`,
  modifier: 'دبائے رکھنے کا بٹن',
  modifierHint: 'پوائنٹر کارڈ صرف تب کھولتا ہے جب یہ بٹن دبا ہو۔',
  modifierName: {
    none: 'کوئی بٹن نہیں',
    alt: 'Alt (میک پر Option)',
    ctrl: 'Control',
    shift: 'Shift',
  },
  theme: 'رنگ',
  themeName: { auto: 'براؤزر کے مطابق', light: 'روشن', dark: 'گہرا' },
  textSize: 'متن کا سائز',
  textSizeName: { 0.9: 'چھوٹا', 1: 'معمول کا', 1.15: 'بڑا', 1.3: 'بہت بڑا' },
  preview: 'پیش نظارہ',
  previewHint: 'کارڈ ایسا دکھائی دے گا۔ یہاں اس کے بٹن کچھ نہیں کرتے۔',
  previewLoading: 'پیش نظارہ بنایا جا رہا ہے…',
  previewFailed: 'پیش نظارہ نہیں بن سکا۔ آپ کے انتخاب پھر بھی لاگو ہیں۔',
};

/** What the section on keys says, in Urdu. */
export const keyboard: typeof englishKeyboard = {
  about: 'یہ بٹن ہر اس صفحے پر کام کرتے ہیں جہاں Parallax چل رہا ہو۔',
  action: 'کیا کرتا ہے',
  key: 'بٹن',
  noKey: 'کوئی نہیں',
  openPopup: 'پاپ اپ کھولیں',
  escape: 'کھلا کارڈ بند کریں',
  escapeKey: 'Escape',
  change: 'بٹن بدلیں',
  changeHint: 'بٹن براؤزر کی اپنی ترتیبات میں بدلے جاتے ہیں۔',
  firefoxSteps:
    '\u2068about:addons\u2069 کھولیں، گراری دبائیں، اور “Manage Extension Shortcuts” چنیں۔',
  chromeSteps: 'یا خود \u2068chrome://extensions/shortcuts\u2069 کھولیں۔',
  noCommands: 'یہ براؤزر ایکسٹینشن کو بٹن فراہم نہیں کرتا۔',
  notOpened: 'براؤزر نے بٹنوں کی ترتیبات نہیں کھولیں۔ اوپر بتائے گئے طریقے سے خود کھولیں۔',
};

/** What the section on languages says, in Urdu. */
export const languages: typeof englishLanguages = {
  label: 'Parallax کی زبان',
  hint: 'یہ کارڈوں، مینیو اور صفحات کی زبان ہے۔ حقائق خود انگریزی میں رہتے ہیں۔',
  auto: 'براؤزر کے مطابق',
};
