import type { popup as english, siteSwitch as englishSwitch } from '@/components/popup-strings';
import { number, quoted } from '@/components/words';

/** What the switch of a site says, in simplified Chinese. */
export const siteSwitch: typeof englishSwitch = {
  label: (host) => `在 ${host} 上标记主题`,
  on: '已启用',
  off: '在此停用',
  blocked: 'Parallax 无法在此页面运行',
  reason: {
    'browser-page': '这是浏览器自身的页面，不对扩展程序开放。',
    store: '浏览器不允许扩展程序在其扩展商店中运行。',
    file: '这是本机上的文件。可以在浏览器的扩展程序设置中允许访问。',
    'no-access': '浏览器没有授予 Parallax 访问此网站的权限。',
    pdf: '浏览器的 PDF 查看器不对扩展程序开放。',
    reload: '此页面在 Parallax 安装或更新之前就已打开。请重新加载，查看其中提到了什么。',
    unknown: '浏览器没有说明原因。',
  },
  desk: '打开阅读台，在那里选择文件',
};

/** What the popup says, in simplified Chinese. */
export const popup: typeof english = {
  title: 'Parallax',
  found: '本页提到',
  foundCount: (n) => `${number(n)}个主题`,
  mentions: (n) => `提及${number(n)}处`,
  back: '本页的所有主题',
  loading: '正在阅读页面……',
  failed: '无法读取此页面。',
  empty: '此页面没有提到朝鲜与巴基斯坦关系的任何主题。',
  emptyHint:
    'Parallax 寻找人物、访问、导弹、条约等内容。如果页面没有迹象表明某个名称与这两个国家有关，就不会标记。',
  news: (editions) => `事实有哪些变化（${number(editions)}版）`,
  trouble: {
    refused:
      '浏览器不允许 Parallax 在此保存数据（可能设置为不保留历史记录），因此每张卡片打开得稍慢。所有事实都会显示。',
    full: '磁盘或浏览器的存储空间已满，因此每张卡片打开得稍慢。所有事实都会显示。',
    blocked:
      '另一个版本的 Parallax 仍在运行，因此每张卡片打开得稍慢。重新启动浏览器即可解决。所有事实都会显示。',
    failed: '浏览器的存储出现故障，因此每张卡片打开得稍慢。所有事实都会显示。',
  },
  mentionPlace: (n, of) => (of === 1 ? '本页提及一次' : `本页第${n}处提及，共${of}处`),
  previousMention: '页面上的上一处提及',
  nextMention: '页面上的下一处提及',
  search: '查找事实',
  searchHint: '名称、年份、字词……',
  searching: '正在查找……',
  searchFailed: '无法搜索事实。',
  results: (n, query) =>
    n === 0
      ? `没有找到${quoted(query)}。请减少字词，或换用名称的其他拼写或文字。`
      : `${quoted(query)}：${number(n)}条结果`,
  sourceOf: (publisher) => `来源 · ${publisher}`,
  start: '可以从这里开始',
  ways: 'Parallax 的其他界面',
  panel: '侧边栏',
  library: '资料库',
  brief: '本页简报',
  desk: '阅读台',
  settings: '选项',
  off: 'Parallax 在此网站已停用。启用后可查看此页面提到了什么。',
  provenance: (topics, facts, date) =>
    `${number(topics)}个主题，${number(facts)}条事实，截至${date}。全部保存在扩展程序中。`,
};
