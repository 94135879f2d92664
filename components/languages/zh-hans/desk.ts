import type { desk as english } from '@/components/desk-strings';
import { allOf, number } from '@/components/words';

const LANGUAGE_OF_ENCODING: Readonly<Record<string, string>> = {
  'utf-8': '所有语言',
  'utf-16le': '所有语言',
  'utf-16be': '所有语言',
  'windows-1252': '西欧语言',
  'iso-8859-2': '中欧语言',
  'windows-1251': '西里尔字母',
  'koi8-r': '西里尔字母',
  'windows-1256': '阿拉伯语、乌尔都语',
  'euc-kr': '韩语',
  gb18030: '简体中文',
  big5: '繁体中文',
  shift_jis: '日语',
  'euc-jp': '日语',
  'iso-2022-jp': '日语',
};

/** So many pages are named with a topic. */
const MOST_PAGES = 5;

/** What the reading desk says, in simplified Chinese. */
export const desk: typeof english = {
  title: '阅读台',
  about: '打开这台电脑上的文档，像在网页上一样借助标记和卡片阅读。',
  privacy: '文档只留在这个标签页中：不会存储或发送任何内容，关闭标签页后即被忘记。',
  choose: '选择文件',
  formats: 'PDF、文本或保存的网页（HTML）。也可以把文件拖放到此页面的任何位置。',
  drop: '松开即可打开文件',
  paste: '或在此粘贴文本',
  pasteHint: '从邮件、文档或网页复制的文本会保留段落和标题。',
  read: '阅读这段文本',
  pasted: '粘贴的文本',
  opening: (name) => `正在打开 ${name}……`,

  side: '文档',
  close: '关闭文档',
  format: { pdf: 'PDF', html: '网页', text: '文本' },
  pages: (n) => `共${number(n)}页`,
  page: (n) => `第${number(n)}页`,
  reading: (read, pages) => `正在阅读：共${number(pages)}页，已读${number(read)}页`,
  leftOut: (n) => `${number(n)}个图片或框架未显示：这里只阅读文字。`,
  encoding: '文字编码',
  encodingName: (encoding) => {
    const languages = LANGUAGE_OF_ENCODING[encoding];
    return languages === undefined ? encoding : `${encoding}（${languages}）`;
  },
  guess: '文件没有说明其编码。如果文字显示不正确，请选择其他编码。',

  topics: '涉及的主题',
  looking: '正在寻找主题……',
  lookingOn: '仍在寻找……',
  nothing: '其中没有提到朝鲜与巴基斯坦关系的任何主题。',
  failed: '无法读取主题的名称。请关闭文档后重新打开。',
  on: (pages) => {
    const named = allOf(pages.slice(0, MOST_PAGES).map((page) => number(page)));
    const more = pages.length - MOST_PAGES;
    return more > 0 ? `第${named}页，另有${number(more)}页` : `第${named}页`;
  },

  password: {
    label: (name) => `${name} 已加密。密码：`,
    wrong: '此密码无法打开文件。请检查大小写后重试。',
    open: '打开',
    cancel: '取消',
  },

  problem: {
    'wrong-type': '这不是 PDF、文本或 HTML 文件。请将其保存或导出为 PDF 或文本后再打开。',
    'too-large': (pdf, text) =>
      `文件太大：PDF 最大 ${number(pdf)} MB，文本最大 ${number(text)} MB。请拆分文件，打开所需的部分。`,
    empty: '其中没有可读的内容。请确认是否选对了文件。',
    unreadable: '浏览器无法读取文件，可能已被移动或更改。请重新选择。',
    damaged: 'PDF 已损坏或不完整。请重新下载或导出，再打开新的文件。',
    locked: 'PDF 已加密，没有密码无法阅读。',
    'no-text': '这个 PDF 没有文字层，只有页面的图像。请先进行文字识别（OCR），再打开识别结果。',
    failed: '无法打开。请重新加载此页面后再试。',
  },
};
