import type { connections as english } from '@/components/connections-strings';
import { allOf, number } from '@/components/words';

const facts = (n: number) => `${number(n)}条事实`;

/** What the picture of connections says, in simplified Chinese. */
export const connections: typeof english = {
  label: (topic) => `与${topic}相关联的主题`,
  how: '线越粗，两个主题共有的事实越多。',
  none: '它与其他主题没有共有的事实。',
  shared: facts,
  list: (n, a, b) => `${a}与${b}共有的${facts(n)}`,
  heading: (n, a, b) => `${a}与${b}共有${facts(n)}`,
  also: (name, others) =>
    `其中，${name}还与${allOf(others.map(([other, n]) => `${other}（${number(n)}条）`))}共有。`,
  further: (n) => `另有${number(n)}个主题，共有的事实较少。`,
  open: '连同来源阅读',
  openOne: (text) => `连同来源阅读：${text}`,
};
