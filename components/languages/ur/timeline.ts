import type { timeline as english } from '@/components/timeline-strings';
import { allOf, apart, count, number } from '@/components/words';

const facts = (n: number) => count(n, 'حقیقت', 'حقائق');

/** What a timeline says, in Urdu. */
export const timeline: typeof english = {
  label: 'تاریخ وار حقائق',
  keys: 'بائیں اور دائیں تیر کے بٹن اس موضوع کی ایک حقیقت سے دوسری تک لے جاتے ہیں، اوپر اور نیچے کے بٹن تمام حقائق میں سے گزارتے ہیں، Home اور End پہلی اور آخری حقیقت تک۔ Enter حقیقت کھولتا ہے، Escape اس کا متن ہٹاتا ہے۔',
  mark: (date, status, text) => `${date}، ${status}: ${apart(text)}`,
  summary: (n, decades, lit) =>
    [
      `${facts(n)}، آغاز کی دہائی کے لحاظ سے: ${allOf(decades.map(([decade, k]) => `${decade} کی دہائی میں ${number(k)}`))}۔`,
      ...(lit < n ? [`${facts(lit)} اس موضوع سے متعلق۔`] : []),
    ].join(' '),
  none: 'تاریخ والی کوئی حقیقت نہیں۔',
  how: 'ہر علامت ایک حقیقت ہے: لکیر کے اوپر اپنی تاریخ پر، نیچے اس مدت پر جس کا وہ ذکر کرتی ہے۔',
  howLit:
    'ہر علامت ایک حقیقت ہے: لکیر کے اوپر اپنی تاریخ پر، نیچے اس مدت پر جس کا وہ ذکر کرتی ہے۔ اس موضوع کی علامتیں نمایاں ہیں۔',
  zoom: 'مدت',
  wholePeriod: 'تمام سال',
  before: (decade) => `${decade} سے پہلے`,
  decade: (year) => `${year} کی دہائی`,
  earlier: (year) => `${year} سے پہلے`,
  earlierShort: 'پہلے',
  asTable: 'جدول دکھائیں',
  asPicture: 'تصویر دکھائیں',
  open: 'مآخذ کے ساتھ پڑھیں',
  openOne: (text) => `مآخذ کے ساتھ پڑھیں: ${apart(text)}`,
  more: (n) => `مزید ${number(n)} دکھائیں`,
  shownOf: (shown, all) => `${facts(all)} میں سے ${number(shown)} دکھائے گئے۔`,
  columns: { date: 'تاریخ اور ثبوت', fact: 'حقیقت' },
  caption: (n, lit) =>
    lit < n
      ? `${facts(n)} وقت کی ترتیب سے، ان میں سے ${number(lit)} اس موضوع سے متعلق`
      : `${facts(n)} وقت کی ترتیب سے`,
  thisTopic: 'یہ موضوع',
  source: (n) => (n > 1 ? `اور مزید ${count(n - 1, 'ماخذ', 'مآخذ')}` : ''),
  key: {
    year: 'علامت کے نیچے لکیر: وہ سال یا مہینا جس میں وہ آتی ہے',
    goesOn: 'آج تک جاری',
    about: 'اندازاً اسی وقت',
    others: 'دوسرے حقائق، اس موضوع کے نہیں',
  },
};
