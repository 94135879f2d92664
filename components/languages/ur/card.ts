import type { card as english } from '@/components/card-strings';
import { allOf, apart, count, number, quoted } from '@/components/words';

const OTHER_RULES = { editors: 'مدیران کا انتخاب', evidence: 'شواہد کی مضبوطی' };

const COUNTS = ['', '', 'دو', 'تین', 'چار', 'پانچ', 'چھ', 'سات', 'آٹھ', 'نو'];

const why: Omit<(typeof english)['why'], 'question'> = {
  name: {
    shown: 'یہ الفاظ جہاں بھی آئیں، ایک ہی موضوع کا نام ہیں:',
    bare: 'یہ الفاظ جہاں بھی آئیں، ایک ہی موضوع کا نام ہیں۔',
  },
  near: {
    shown:
      'تنہا ان الفاظ کا مطلب کچھ اور بھی ہو سکتا ہے۔ آس پاس کے الفاظ کے ساتھ ان سے یہی موضوع مراد ہے:',
    bare: 'تنہا ان الفاظ کا مطلب کچھ اور بھی ہو سکتا ہے۔ آس پاس کے الفاظ کے ساتھ ان سے یہی موضوع مراد ہے۔',
  },
  passage: {
    shown: 'ان الفاظ پر نشان صرف دونوں ممالک سے متعلق عبارت میں لگتا ہے۔ آس پاس کا متن یہ کہتا ہے:',
    bare: 'ان الفاظ پر نشان صرف دونوں ممالک سے متعلق عبارت میں لگتا ہے، اور آس پاس کا متن ایسا ہی ہے۔',
  },
  section: {
    shown:
      'ان الفاظ پر نشان صرف دونوں ممالک سے متعلق متن میں لگتا ہے۔ ان کا حصہ یا اوپر کی کوئی سرخی دونوں کا ذکر کرتی ہے:',
    bare: 'ان الفاظ پر نشان صرف دونوں ممالک سے متعلق متن میں لگتا ہے۔ ان کا حصہ یا اوپر کی کوئی سرخی دونوں کا ذکر کرتی ہے۔',
  },
  page: {
    shown:
      'تنہا ان الفاظ کا مطلب کچھ اور بھی ہو سکتا ہے۔ یہی موضوع مراد ہونے کا پتا صفحے پر کسی اور جگہ سے چلتا ہے:',
    bare: 'تنہا ان الفاظ کا مطلب کچھ اور بھی ہو سکتا ہے۔ یہی موضوع مراد ہونے کا پتا صفحے پر کسی اور جگہ سے چلتا ہے۔',
  },
  pair: {
    shown: 'ایک ہی جملے میں دونوں ممالک کا نام آیا ہے:',
    bare: 'ایک ہی جملے میں دونوں ممالک کا نام آیا ہے۔',
  },
  surname: {
    shown: 'یہ اس نام کا حصہ ہے جو اس سے پہلے پورا آیا ہے:',
    bare: 'یہ اس نام کا حصہ ہے جو اس سے پہلے پورا آیا ہے۔',
  },
};

/** What the card says, in Urdu. */
export const card: typeof english = {
  close: 'بند کریں',
  surface: 'اس صفحے پر:',
  quote: quoted,
  facts: 'حقائق',
  showAll: (n) => `تمام ${count(n, 'حقیقت', 'حقائق')} دکھائیں`,
  showFewer: 'کم حقائق دکھائیں',
  summary: {
    more: 'مزید',
    moreName: 'مزید خلاصہ',
    less: 'کم',
    lessName: 'خلاصہ سمیٹیں',
  },
  evidence: {
    more(sources, hasNote) {
      const parts = [
        ...(sources > 0 ? [`مزید ${number(sources)}`] : []),
        ...(hasNote ? ['نوٹ'] : []),
      ];
      return parts.length > 0 ? parts.join('، ') : 'تفصیل';
    },
    less: 'کم',
    hint: 'اس حقیقت پر نوٹ، اس کے تمام مآخذ اور ان کی عبارتیں',
  },
  accounts: (n) => `${COUNTS[n] ?? number(n)} بیانات:`,
  place: (at, of) => `اس صفحے پر ${of} میں سے ذکر نمبر ${at}`,
  placeInFrame: (at, of) => `اس فریم میں ${of} میں سے ذکر نمبر ${at}`,
  placeInShort: (at, of) => `${of} میں سے ${at}`,
  announce: (name, kind, place, summary) => `${name}، ${kind}۔ ${place}۔ ${apart(summary)}`,

  chosen({ passage, editors, evidence }, names, years = []) {
    const rest = allOf([
      ...(editors > 0 ? [OTHER_RULES.editors] : []),
      ...(evidence > 0 ? [OTHER_RULES.evidence] : []),
    ]);
    const told = allOf([...names.map(apart), ...years.map(String)]);
    const total = passage + editors + evidence;
    if (passage === 0) return `${total} دکھائے گئے۔ انتخاب کی بنیاد: ${rest}۔`;
    if (rest === '') return `${total} دکھائے گئے، کیونکہ اس عبارت میں یہ بھی مذکور ہے: ${told}۔`;
    return `${total} دکھائے گئے: ${passage} اس لیے کہ اس عبارت میں یہ بھی مذکور ہے: ${told}۔ باقی کی بنیاد: ${rest}۔`;
  },
  otherTopics: 'متعلقہ موضوعات',

  why: { question: 'اس پر نشان کیوں ہے؟', ...why },

  trouble: {
    loading: {
      what: (surface) => `${quoted(surface)} تلاش کیا جا رہا ہے…`,
      next: '',
    },
    missing: {
      what: (surface) => `${quoted(surface)} پر ابھی کوئی حقائق نہیں ہیں۔`,
      next: 'حقائق Parallax کی تازہ کاری کے ساتھ آتے ہیں۔ تب تک اس موضوع پر کچھ نہیں کہا جاتا۔',
    },
    failed: {
      what: () => 'حقائق پڑھے نہیں جا سکے۔',
      next: 'کارڈ بند کریں اور الفاظ پر دوبارہ ٹھہریں۔ اگر اس سے کام نہ بنے تو براؤزر دوبارہ شروع کریں۔ کوئی حقیقت ضائع نہیں ہوئی: سب Parallax کے ساتھ آتے ہیں۔',
    },
    unanswered: {
      what: () => 'Parallax نے جواب نہیں دیا۔',
      next: 'کارڈ بند کریں اور الفاظ پر دوبارہ ٹھہریں۔ اگر اس سے کام نہ بنے تو صفحہ دوبارہ لوڈ کریں۔',
    },
    orphaned: {
      what: () => 'یہ صفحہ کھلا تھا کہ Parallax کی تازہ کاری ہوئی یا اسے ہٹا دیا گیا۔',
      next: 'آگے پڑھنے کے لیے صفحہ دوبارہ لوڈ کریں۔ یہ کارڈ بند کرنے پر نشان مٹ جائیں گے۔',
    },
  },
  reason: 'وجہ:',

  tools: {
    label: 'آپ کیا کر سکتے ہیں',
    pin: 'پن کریں: یہ کارڈ کھلا رکھیں',
    unpin: 'پن ہٹائیں',
    move: 'منتقل کریں: اگلے کونے کے لیے دبائیں، گھسیٹیں، یا تیر والے بٹن استعمال کریں',
    previous: 'پچھلا ذکر',
    next: 'اگلا ذکر',
    copy: 'نقل کریں',
    copyHint: 'دکھائے گئے حقائق نقل کریں، کہنے والوں، تاریخوں اور مآخذ کے ساتھ',
    off: 'بند',
    offHere: ' اس سائٹ پر',
    offHint: 'اس سائٹ پر Parallax بند کریں',
    more: 'حقائق نامہ',
    moreHint: 'اس موضوع پر جو کچھ معلوم ہے، صفحے سے باہر کھولیں',
  },

  done: {
    copied: (facts) => `مآخذ سمیت نقل ہو گیا: ${count(facts, 'حقیقت', 'حقائق')}۔`,
    notCopied: 'اس صفحے پر کچھ نقل نہیں ہو سکا۔ حقائق نامہ کھولیں اور وہاں سے نقل کریں۔',
    notOff: 'یہاں Parallax بند نہیں ہو سکا۔ ٹول بار کے بٹن میں بھی یہی سوئچ ہے۔',
    notOpened:
      'براؤزر نے حقائق نامہ نہیں کھولا۔ تمام حقائق یہیں دیکھیں، یا ٹول بار کا بٹن استعمال کریں۔',
  },
};
