import type { cite as english } from '@/components/cite-strings';

/** What the button and menu for citing say, in Urdu. */
export const cite: typeof english = {
  format: {
    chicago: 'شکاگو طرز کا حاشیہ',
    apa: 'APA حوالہ',
    mla: 'MLA حوالہ',
    text: 'سادہ متن',
    markdown: 'Markdown',
    bibtex: 'BibTeX',
    ris: 'RIS',
    'csl-json': 'CSL-JSON',
  },
  button: 'حوالہ',
  buttonHint: (name) => `نقل کرنے کی صورت: ${name}`,
  menu: 'صورت منتخب کریں',
  copied: (name) => `نقل ہو گیا: ${name}۔`,
  copying: 'حوالہ تیار کیا جا رہا ہے…',
  failed:
    'کچھ نقل نہیں ہوا۔ اس صفحے پر کلک کر کے دوبارہ کوشش کریں، یا اسے کلپ بورڈ استعمال کرنے دیں۔',
  words: {
    secondHand: 'بالواسطہ حوالہ',
    about: (date) => `تاریخ تقریباً ${date}`,
    inText: 'متن میں:',
  },
  edition: (version, date) => `Parallax، ایڈیشن ${version} (${date})`,
};
