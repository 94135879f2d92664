import type { library as english } from '@/components/library-strings';
import { number, quoted } from '@/components/words';

const facts = (n: number) => `${number(n)}条事实`;
const NOUN = { topic: '主题', claim: '事实', source: '来源' };

/** What the library says, in simplified Chinese. */
export const library: typeof english = {
  title: 'Parallax 资料库',
  views: '资料库的各部分',
  view: {
    search: '事实',
    topics: '主题',
    timeline: '时间线',
    disputes: '争议',
    sources: '来源',
  },
  loading: '正在打开资料库……',
  failed: '无法读取事实。',
  failedHint: '请重新加载此页面。如果仍然不行，请重新启动浏览器。',
  missing: (view, id) =>
    `这里没有名为${quoted(id)}的${NOUN[view]}。可能已被撤回，也可能是链接有误。`,
  search: '搜索事实、名称和来源',
  searchHint: '任何语言均可，例如 Ghauri、노동、غوری、1993',
  filters: '缩小范围',
  clear: '全部显示',
  group: {
    statuses: '证据状况',
    standpoints: '来源的立场',
    kinds: '涉及',
    languages: '来源的语言',
  },
  period: '时段',
  from: '起始年份',
  to: '截止年份',
  facts,
  factsOf: (n, all) => `共${facts(all)}，其中${number(n)}条`,
  topicsFound: '主题',
  sourcesFound: (n) => `来源（${number(n)}）`,
  nothing: (query) =>
    query === ''
      ? '没有剩下的事实。请取消部分条件。'
      : `没有找到${quoted(query)}。请减少字词，或换用名称的其他拼写或文字。`,
  topicIndex: (n) => `${number(n)}个主题`,
  sourceIndex: (n) => `${number(n)}个来源`,
  sourceHint: '引用最多的在前。',
  disputeIndex: (n) => `${number(n)}个说法不一的问题`,
  timelineHead: '两国关系时间线',
  aboutTopics: '这条事实的主题',
  citedBy: (n) => `引用此来源的${facts(n)}`,
  openSource: '打开来源',
  unlinked: '没有网址。',
  moreRows: (n, left) => `剩余${number(left)}个，再显示${number(n)}个`,
  findSource: '按标题、出版者或作者查找来源',
};
