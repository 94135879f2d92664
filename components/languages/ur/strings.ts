import type { strings as english } from '@/components/strings';
import { apart, count, languageName } from '@/components/words';

/** The words that card and popup share, in Urdu. */
export const strings: typeof english = {
  kind: {
    relation: 'تعلقات',
    person: 'شخصیت',
    organisation: 'ادارہ',
    place: 'مقام',
    weapon: 'ہتھیار',
    programme: 'پروگرام',
    event: 'واقعہ',
    treaty: 'معاہدہ یا قرارداد',
    document: 'دستاویز',
    country: 'ملک',
    ship: 'بحری جہاز',
  },
  kinds: {
    relation: 'تعلقات',
    person: 'شخصیات',
    organisation: 'ادارے',
    place: 'مقامات',
    weapon: 'ہتھیار',
    programme: 'پروگرام',
    event: 'واقعات',
    treaty: 'معاہدے اور قراردادیں',
    document: 'دستاویزات',
    country: 'ممالک',
    ship: 'بحری جہاز',
  },
  status: {
    documented: 'دستاویزی',
    reported: 'رپورٹ شدہ',
    claimed: 'دعویٰ',
    disputed: 'متنازع',
  },
  statusMeaning: {
    documented: 'دستاویزات یا سرکاری ریکارڈ سے ظاہر ہے کہ ایسا ہوا، یا ایسا کہا گیا۔',
    reported: 'اخبارات، محققین یا سفارت کار یہ بتاتے ہیں۔',
    claimed: 'کوئی ایسا کہتا ہے، اور بتایا گیا ہے کہ کون۔',
    disputed: 'کوئی دوسرا بیان اس کے خلاف ہے؛ دونوں دکھائے گئے ہیں۔',
  },
  relation: { supports: 'تائید', disputes: 'تردید', context: 'پس منظر' },

  date: {
    about: (date) => `تقریباً ${date}`,
    since: (date) => `${date} سے`,
    fromTo: (start, end) => `${start} سے ${end} تک`,
    none: 'بلا تاریخ',
  },

  claim: {
    speaker: 'بقول:',
    note: 'نوٹ:',
    sources: 'مآخذ',
    confidence: {
      medium: 'درمیانہ اعتماد',
      low: 'کم اعتماد',
    },
    moreSources: (n) => `مزید ${count(n, 'ماخذ', 'مآخذ')}`,
  },

  source: {
    inLanguage: (tag) => `${languageName(tag)} میں`,
    unlinked: 'لنک نہیں',
    unread: 'بالواسطہ حوالہ',
  },

  conflict: {
    label: 'بیانات مختلف ہیں',
    versions: 'مختلف بیانات',
    seeAbove: (question) => `بیانات مختلف ہیں: ${apart(question)} تمام بیانات اوپر درج ہیں۔`,
    restsOn: 'بنیاد:',
    listedAbove: 'اوپر درج مآخذ:',
    against: ' (اس کی تردید)',
    elsewhere: 'اس کے مآخذ ایک متعلقہ موضوع کے ساتھ ہیں۔',
  },

  sheet: {
    names: 'دوسری زبانوں میں نام',
    digest: (facts, sources, conflicts) =>
      [
        count(facts, 'حقیقت', 'حقائق'),
        count(sources, 'ماخذ', 'مآخذ'),
        ...(conflicts > 0 ? [`${count(conflicts, 'سوال', 'سوالات')} پر بیانات مختلف`] : []),
      ].join('، '),
    decade: (year) => `${year} کی دہائی`,
    openEnded: 'پورا عرصہ',
    confidenceMeaning:
      'ہمیں کتنا یقین ہے کہ جملہ اپنے الفاظ میں درست ہے؛ یہ نہیں کہ کہنے والا درست ہے۔',
    confidence: 'اعتماد',
    key: 'علامتوں کا مطلب',
    loading: 'حقائق تلاش کیے جا رہے ہیں…',
    missing: 'اس موضوع پر ابھی کوئی حقائق نہیں ہیں۔',
    failed: 'حقائق پڑھے نہیں جا سکے۔',
  },
};
