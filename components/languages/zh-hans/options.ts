import type {
  levels as englishLevels,
  options as englishOptions,
  sites as englishSites,
} from '@/components/options-strings';
import { number, quoted } from '@/components/words';

/** What the options page says around its sections, in simplified Chinese. */
export const options: typeof englishOptions = {
  title: 'Parallax 选项',
  sections: '各部分',
  section: {
    sites: '网站',
    marks: '标记',
    card: '卡片',
    keyboard: '键盘',
    languages: '语言',
    data: '数据',
    sync: '同步',
    privacy: '隐私',
    about: '关于',
  },
  library: '资料库',
  loading: '正在读取你的设置……',
  failed: '无法读取你的设置。没有更改任何内容。请重新加载此页面再试。',
  locked: '这是本机管理者的设置，无法在此更改。',
  notSaved: {
    full: '更改没有保存，已在此撤回：浏览器没有剩余空间。请腾出磁盘空间后再试。',
    newer: '更改没有保存，已在此撤回：所存设置由更新版本的 Parallax 写入。请更新 Parallax 后再试。',
    refused: '更改没有保存，已在此撤回：浏览器拒绝了。请重新加载此页面后再试。',
  },
  undo: '撤销',
  hide: '隐藏此消息',
  undone: '已撤销上一次更改。',
  changed: {
    level: '已更改通常级别。',
    marks: '已更改标记设置。',
    card: '已更改卡片设置。',
    language: '已更改语言。',
    isSynced: '已更改同步设置。',
    pause: '暂停已结束。',
    imported: '已导入文件。',
    reset: '所有设置和规则都已重置。',
  },
  ruleSet: (name, level) => `${quoted(name)}现已设为“${level}”。`,
  ruleRemoved: (name) => `已删除${quoted(name)}的规则。`,
  rulesChanged: (n) => `已更改${number(n)}条规则。`,
  rulesRemoved: (n) => `已删除${number(n)}条规则。`,
};

/** What the levels are called and mean, in simplified Chinese. */
export const levels: typeof englishLevels = {
  name: { off: '停用', request: '按需标记', quiet: '安静', full: '完整' },
  meaning: {
    off: '除了你用规则允许的地方，Parallax 不涉及任何页面。',
    request: '在你用按键或弹出窗口提出要求之前，不读取任何内容；之后以安静方式标记页面。',
    quiet: '在页面每一节中标记主题的首次提及。',
    full: '标记主题的每一处提及。',
  },
  usual: { off: '仅在我允许之处', request: '按需标记', quiet: '安静', full: '完整' },
};

/** What the section on sites says, in simplified Chinese. */
export const sites: typeof englishSites = {
  usual: '通常级别',
  usualHint: '适用于你没有设规则的所有网站。',
  paused: 'Parallax 已在所有网站暂停。',
  resume: '结束暂停',
  rules: '你的规则',
  count: (n) => (n === 0 ? '你还没有规则。' : `${number(n)}条规则`),
  countOf: (n, all) => `共${number(all)}条规则，其中${number(n)}条`,
  none: '各处都适用通常级别。可在上面添加规则，或在弹出窗口中切换网站。',
  nothing: (query) => `没有名称含${quoted(query)}的规则。`,
  search: '查找规则',
  sort: '排序方式',
  order: { name: '名称', level: '级别', kind: '类型' },
  kind: { page: '单个页面', host: '单个主机', domain: '整个域名', pattern: '模式' },
  levelOf: (name) => `${quoted(name)}的级别`,
  choose: (name) => `选择${quoted(name)}的规则`,
  chooseAll: '选择列出的全部规则',
  remove: '删除',
  removeOf: (name) => `删除${quoted(name)}的规则`,
  removeChosen: (n) => `删除所选的${number(n)}条规则`,
  managed: '由本机管理者设置',

  add: '添加规则',
  address: '地址或模式',
  addressHint: '例如 www.example.org，或 *.example.org/news/* 这样的模式，其中 * 代表任意内容。',
  holdsFor: '规则适用于',
  matches: {
    page: (name) => `仅页面${quoted(name)}`,
    host: (name) => `${quoted(name)}的所有页面`,
    domain: (name) => `${quoted(name)}及以其结尾的所有主机的所有页面`,
    pattern: (name) => `形如${quoted(name)}的所有地址`,
  },
  files: '浏览器打开的本机所有文件',
  level: '级别',
  replaces: (level) => `已有设为“${level}”的规则，将被替换。`,
  bad: {
    empty: '这里没有地址。请输入或粘贴地址，例如 www.example.org。',
    address: '这不是地址。请检查有无空格或遗漏的点；地址应形如 www.example.org/page。',
    scheme: 'Parallax 只能在网页和文件上运行。请使用以 http:、https: 或 file: 开头的地址。',
    port: '规则适用于所有端口。请去掉冒号及其后的数字。',
    everything: '这个模式与所有地址匹配。请改为在上面选择通常级别，或写出地址的一部分。',
    managed: '本机管理者已为此设置规则，无法替换。',
  },
};
