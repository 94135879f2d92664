import type { connections as english } from '@/components/connections-strings';
import { allOf, apart, count, number } from '@/components/words';

const facts = (n: number) => count(n, 'حقیقت', 'حقائق');
const shared = (n: number) => count(n, 'مشترک حقیقت', 'مشترک حقائق');

/** What the picture of connections says, in Urdu. */
export const connections: typeof english = {
  label: (topic) => `${apart(topic)} سے جڑے موضوعات`,
  how: 'لکیر جتنی موٹی ہو، دو موضوعات میں اتنے ہی زیادہ حقائق مشترک ہیں۔',
  none: 'کسی دوسرے موضوع سے اس کی کوئی حقیقت مشترک نہیں۔',
  shared: facts,
  list: (n, a, b) => `${apart(a)} اور ${apart(b)}: ${shared(n)}`,
  heading: (n, a, b) => `${apart(a)} اور ${apart(b)}: ${shared(n)}`,
  also: (name, others) =>
    `ان میں سے ${apart(name)} کے ساتھ یہ بھی شریک ہیں: ${allOf(others.map(([other, n]) => `${apart(other)} (${number(n)})`))}۔`,
  further: (n) => `اور ${count(n, 'موضوع', 'موضوعات')} مزید، جن میں مشترک حقائق کم ہیں۔`,
  open: 'مآخذ کے ساتھ پڑھیں',
  openOne: (text) => `مآخذ کے ساتھ پڑھیں: ${apart(text)}`,
};
