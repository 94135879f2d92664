import type { cite as english } from '@/components/cite-strings';

/** What the button and menu for citing say, in simplified Chinese. */
export const cite: typeof english = {
  format: {
    chicago: '芝加哥格式脚注',
    apa: 'APA 参考文献',
    mla: 'MLA 参考文献',
    text: '纯文本',
    markdown: 'Markdown',
    bibtex: 'BibTeX',
    ris: 'RIS',
    'csl-json': 'CSL-JSON',
  },
  button: '引用',
  buttonHint: (name) => `复制为${name}`,
  menu: '选择格式',
  copied: (name) => `已复制为${name}。`,
  copying: '正在准备引文……',
  failed: '未能复制。请点击此页面后重试，或允许其使用剪贴板。',
  words: {
    secondHand: '转引',
    about: (date) => `日期约为${date}`,
    inText: '正文中：',
  },
  edition: (version, date) => `Parallax 第${version}版（${date}）`,
};
