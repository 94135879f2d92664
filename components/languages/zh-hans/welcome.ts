import type { welcome as english } from '@/components/welcome-strings';

/** What the welcome page says, in simplified Chinese. */
export const welcome: typeof english = {
  title: '欢迎使用 Parallax',
  does: '它做什么',
  doesText: [
    'Parallax 在你阅读的页面上为名称加下划线：一段有争议的历史中的人物、武器、条约、地点和事件。',
    '把指针停在这样的名称上，卡片会显示谁在何时依据什么证据说了什么。说法不一时，逐一列出。',
  ],
  sees: '它能看到什么',
  seesText: [
    'Parallax 在你的电脑上读取你打开的页面的文字，以查找这些名称。它不保留页面，也不保留地址。',
    '没有任何内容离开你的电脑。所有事实和名称都随扩展程序提供。',
  ],
  privacy: '更多隐私说明，以及如何自行验证',

  tryIt: '试一试',
  tryHint: '把指针停在这篇文章中加下划线的名称上，或按下面所示的按键。',
  tryNote: '文章由我们撰写。每句话后的数字指向它所依据的事实及其来源。',
  factOf: (n) => `资料库中的事实 ${n}`,
  marking: '正在标记文章……',
  marked: '文章已标记。',
  notMarked: '无法标记文章。请重新加载此页面再试。',

  where: '它在哪里运行',
  access: '网站访问权限',
  language: '语言',
  pin: '让它的按钮保持可见',
  pinSteps: {
    chrome: ['点击工具栏中的拼图块。', '点击 Parallax 旁边的图钉。'],
    firefox: ['点击工具栏中的拼图块。', '点击 Parallax 旁边的齿轮，选择“固定到工具栏”。'],
  },
  pinPicture: '浏览器工具栏示意图：拼图块，其下方的列表中有 Parallax。',
  keys: '按键',
  once: '此页面不会自动再次出现。可以在选项的“关于”中找到它。',
  options: '所有选项',
  library: '收录所有事实的资料库',
};
