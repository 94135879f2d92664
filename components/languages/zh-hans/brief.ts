import type { brief as english } from '@/components/brief-strings';
import { number } from '@/components/words';

/** What the briefing and the page around it say, in simplified Chinese. */
export const brief: typeof english = {
  title: '简报',
  head: (page) => `简报：${page}`,
  untitled: '无标题页面',
  pageDate: (date) => `页面日期：${date}`,
  made: (date) => `简报日期：${date}`,
  touches: '本页涉及的主题',
  mentioned: (name, mentions) => `${name}（${number(mentions)}）`,
  mentionsHint: '括号内数字：页面上提及的次数。',
  reading: '如何阅读',
  status: (name, meaning) => `${name}：${meaning}`,
  timing: { after: '发生在页面日期之后', 'told-later': '其来源晚于页面日期' },
  more: (facts) => `资料页中还有${number(facts)}条事实。`,
  shownAbove: (facts) => `与此有关的${number(facts)}条事实列在上面的另一主题下。`,
  moreTopics: (topics) => `页面较少涉及的${number(topics)}个主题列在上面，未附事实。`,
  notes: '来源',
  note: (at) => `来源 ${at}`,
  against: '反驳：',
  colophon: (edition, facts, sources) =>
    `${edition}：数据集共有${number(facts)}条事实、${number(sources)}个来源。在读者的电脑上生成，没有向任何地方发送内容。`,
  tools: {
    label: '带走这份简报',
    print: '打印',
    markdown: '复制 Markdown',
    html: '下载 HTML',
    sources: '本页的来源：',
    copied: '已复制为 Markdown。',
    saved: (name) => `已保存为 ${name}。`,
    failed: '没有成功。请重试，或改为打印此页面。',
  },
  states: {
    loading: '正在阅读页面及其来源……',
    nothing: '此页面没有提到朝鲜与巴基斯坦关系的任何主题，因此没有可做简报的内容。',
    gone: '这份简报所针对的标签页已关闭。请重新打开该页面，再生成新的简报。',
    closed:
      'Parallax 无法读取该页面：它不对扩展程序开放，或在那里已停用，或在 Parallax 之前就已打开。请重新加载后再试。',
    failed: '无法生成简报。请重新加载此标签页再试。',
  },
};
