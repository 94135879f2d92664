import type { connections as english } from '@/components/connections-strings';
import { allOf, number } from '@/components/words';

const facts = (n: number) => `사실 ${number(n)}건`;

/** What the picture of connections says, in Korean. */
export const connections: typeof english = {
  label: (topic) => `${topic} – 연결된 주제`,
  how: '선이 굵을수록 두 주제가 함께 나오는 사실이 많습니다.',
  none: '다른 주제와 함께 나오는 사실이 없습니다.',
  shared: facts,
  list: (n, a, b) => `${a} · ${b}: 함께 나오는 ${facts(n)}`,
  heading: (n, a, b) => `${a} · ${b}: 함께 나오는 ${facts(n)}`,
  also: (name, others) =>
    `이 가운데 ${name}: ${allOf(others.map(([other, n]) => `${other} ${number(n)}건`))}에도 함께 나옵니다.`,
  further: (n) => `이 밖에 함께 나오는 사실이 더 적은 주제 ${number(n)}개가 있습니다.`,
  open: '출처와 함께 읽기',
  openOne: (text) => `출처와 함께 읽기: ${text}`,
};
