import type { siteChoices as englishChoices, SiteDecider } from '@/components/site-choices-strings';
import type { siteState as englishState } from '@/components/site-strings';
import { apart, timeOfDay } from '@/components/words';

/** What the switch of a site says of requests, pauses and managed sites, in Urdu. */
export const siteState: typeof englishState = {
  request: 'کہنے پر',
  paused: (until) =>
    until === undefined
      ? 'براؤزر دوبارہ شروع ہونے تک رکا ہوا'
      : `${apart(timeOfDay(until))} تک رکا ہوا`,
  managed: 'یہ اس کمپیوٹر کے منتظم نے مقرر کیا ہے۔ یہاں اسے بدلا نہیں جا سکتا۔',
  managedEmpty: 'اس سائٹ پر Parallax بند ہے۔',
  requestEmpty: 'اس سائٹ پر آپ کے کہنے تک کچھ نہیں پڑھا جاتا۔',
  mark: 'ابھی اس صفحے پر نشان لگائیں',
  pausedEmpty: 'Parallax تمام سائٹوں پر رکا ہوا ہے۔ اوپر کے سوئچ سے یہ پھر چلے گا۔',
  more: 'اس سائٹ کے قواعد، اور وقفہ',
  failed: 'انتخابات دکھائے نہیں جا سکے۔',
  allow: 'تمام ویب سائٹوں پر اجازت دیں',
  notSaved: 'یہ محفوظ نہیں ہو سکا۔',
};

const DONE = {
  off: 'یہاں کسی چیز پر نشان نہیں لگتا',
  request: 'یہاں آپ کے کہنے تک کچھ نہیں پڑھا جاتا',
  quiet: 'یہاں ہر حصے میں پہلے ذکر پر نشان لگتا ہے',
  full: 'یہاں ہر ذکر پر نشان لگتا ہے',
};

const WHY: Record<SiteDecider['kind'], (by: SiteDecider) => string> = {
  managed: () => 'اس کمپیوٹر کے منتظم نے یہی مقرر کیا ہے۔',
  pause: () => 'Parallax رکا ہوا ہے۔',
  page: () => 'اس صفحے کے لیے آپ کا قاعدہ یہی کہتا ہے۔',
  pattern: ({ pattern = '' }) => `${apart(pattern)} کے لیے آپ کا قاعدہ یہی کہتا ہے۔`,
  host: ({ host = '' }) => `${apart(host)} کے لیے آپ کا قاعدہ یہی کہتا ہے۔`,
  domain: ({ host = '' }) => `پورے ${apart(host)} کے لیے آپ کا قاعدہ یہی کہتا ہے۔`,
  default: () => 'اس کے لیے کوئی قاعدہ نہیں، اور آپ کی عام سطح یہی ہے۔',
  none: () => 'یہ کسی سائٹ کا حصہ نہیں۔',
};

/** What the choices under the switch say, in Urdu. */
export const siteChoices: typeof englishChoices = {
  verdict: (level, by) => `${DONE[level]}: ${WHY[by.kind](by)}`,
  remove: 'یہ قاعدہ ہٹائیں',
  rules: 'آپ کے قواعد',
  scope: {
    page: 'یہ صفحہ',
    host: apart,
    domain: (domain) => `پورا ${apart(domain)}`,
  },
  noRule: 'کوئی قاعدہ نہیں',
  level: {
    off: 'بند',
    request: 'کہنے پر',
    quiet: 'خاموش: پہلا ذکر',
    full: 'مکمل: ہر ذکر',
  },
  pause: 'تمام سائٹوں پر روکیں',
  hour: 'ایک گھنٹے کے لیے',
  restart: 'براؤزر دوبارہ شروع ہونے تک',
  resume: 'ابھی پھر چلائیں',
};
