import type { sheetText as english } from '@/components/sheet-strings';
import { languageName, number } from '@/components/words';

const facts = (n: number) => `${number(n)}条事实`;

/** What a fact sheet says, in simplified Chinese. */
export const sheetText: typeof english = {
  language: languageName,
  aliases: '其他写法：',
  moreAliases: (n) => `${number(n)}种其他写法`,
  number,

  nav: '本资料页的内容',
  periods: '时期',
  section: {
    facts: '事实',
    later: '后来才公开',
    disputes: '争议',
    timeline: '时间线',
    connections: '关联',
    sources: '来源',
    related: '相关主题',
  },

  choice: (name, n) => `${name}（${number(n)}）`,
  shownOf: (n, all) => `共${facts(all)}，显示${number(n)}条。`,
  noneLeft: '没有事实符合你选择的全部条件。',
  showAll: '全部显示',
  moreFacts: (n, left) => `剩余${facts(left)}，再显示${number(n)}条`,

  known: {
    dated: (date) => `打开的文章日期为${date}（页面自身标注的日期）。`,
    asToday: '摘要和争议按今天所知的情况说明。',
    nothingLater: '本资料页中没有后来才公开的事实。',
    apart: (n) => `把后来才公开的分开列出（${facts(n)}）`,
    none: '其中没有一条事实早于这篇文章，且有同样早于文章的来源。',
    after: (date) => `发生在这篇文章之后（${date}）`,
    toldLater: '来源晚于这篇文章的事实',
    toldLaterHint:
      '这些事发生在文章之前，而我们引用的、注明日期的来源全都晚于文章。这并不表示当时无人知晓。',
  },

  tools: {
    open: '这条事实的链接',
    label: (date) => `对${date}这条事实可用的操作`,
  },

  disputes: {
    pointer: '说法不一：',
    elsewhere: '相关事实在另一个主题的资料页上。',
    whole: '无论你在上面选择了哪些事实，每个争议都会连同各种说法一并显示。',
  },

  drawing: {
    loading: '正在绘制……',
    failed: '无法绘制。所有事实都在上面的列表中。',
  },

  related: {
    detail: (kind, shared) => `${kind}，共有${facts(shared)}`,
    onPage: '本页也提到',
    hint: '与本主题有共有事实的主题。',
    more: (n) => `再显示${number(n)}个主题`,
  },

  sources: {
    voices: '这些内容依据谁的说法？',
    of: (n, all) => `${number(all)}个中的${number(n)}个`,
    order: '排序',
    orders: {
      standpoint: '按立场',
      kind: '按类型',
      use: '引用最多的在前',
      date: '最新的在前',
    },
    kinds: {
      'un-document': '联合国文件',
      government: '政府文件',
      court: '法院文件',
      'official-media': '官方媒体',
      news: '媒体',
      research: '研究',
      memoir: '回忆录',
      reference: '参考书',
      website: '网站',
      weblog: '博客',
    },
    cited: (n) => (n === 0 ? '用于一种有争议的说法' : `用于${facts(n)}`),
  },
};
