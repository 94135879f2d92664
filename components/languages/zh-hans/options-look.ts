import type {
  cardOptions as englishCard,
  keyboard as englishKeyboard,
  languages as englishLanguages,
  marks as englishMarks,
} from '@/components/options-look-strings';
import { number } from '@/components/words';

/** What the section on marks says, in simplified Chinese. */
export const marks: typeof englishMarks = {
  look: '标记的样式',
  style: { dotted: '点线', wash: '浅色底', none: '无标记，不在页面留痕' },
  styleMeaning: {
    dotted: '文字下方有点线。',
    wash: '文字背后有浅色。',
    none: '不绘制任何内容，页面中也不留下可被发现的 Parallax 的东西。指向或点按文字不会打开任何内容；按键、弹出窗口和侧边栏仍可带你到提及之处；以此打开的卡片或显示的提及，在显示期间页面可以察觉。',
  },
  sample: '示例',
  sampleText: ['1976年，总理前往', '平壤', '会谈。'],
  kinds: '要标记的主题',
  kindsHint: '未勾选的主题在任何地方都不会标记。',
  languages: '文字的语言',
  languagesHint: '在未勾选语言的文字中，不作任何标记。',
  all: '全部勾选',
};

/** What the section on the card says, in simplified Chinese. */
export const cardOptions: typeof englishCard = {
  delay: '延迟',
  delayHint: '指针在标记上停留多久后打开卡片。',
  delayValue: (ms) => `${number(ms)}毫秒`,
  modifier: '需按住的键',
  modifierHint: '只有按住此键时，指针才会打开卡片。',
  modifierName: { none: '无', alt: 'Alt（Mac 上为 Option）', ctrl: 'Control', shift: 'Shift' },
  theme: '颜色',
  themeName: { auto: '跟随浏览器', light: '浅色', dark: '深色' },
  textSize: '文字大小',
  textSizeName: { 0.9: '小', 1: '标准', 1.15: '大', 1.3: '特大' },
  preview: '预览',
  previewHint: '卡片将如此显示。这里的按钮不起作用。',
  previewLoading: '正在生成预览……',
  previewFailed: '无法生成预览。你的选择依然有效。',
};

/** What the section on keys says, in simplified Chinese. */
export const keyboard: typeof englishKeyboard = {
  about: '在 Parallax 运行的任何页面上都可以使用这些按键。',
  action: '作用',
  key: '按键',
  noKey: '无',
  openPopup: '打开弹出窗口',
  escape: '关闭打开的卡片',
  escapeKey: 'Escape',
  change: '更改按键',
  changeHint: '按键在浏览器自身的设置中更改。',
  firefoxSteps: '打开 about:addons，点击齿轮，选择“管理扩展快捷键”。',
  chromeSteps: '或自行打开 chrome://extensions/shortcuts。',
  noCommands: '此浏览器不为扩展程序提供按键。',
  notOpened: '浏览器没有打开按键设置。请按上面所说自行打开。',
};

/** What the section on languages says, in simplified Chinese. */
export const languages: typeof englishLanguages = {
  label: 'Parallax 的语言',
  hint: '这是卡片、菜单和页面的语言。事实本身仍为英语。',
  auto: '跟随浏览器',
};
