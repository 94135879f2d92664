import type { data as englishData, sync as englishSync } from '@/components/options-data-strings';
import { sizeOf } from '@/components/size-of';
import { number, quoted } from '@/components/words';

const bytes = (n: number) => sizeOf(n, () => `${number(n)} 字节`);

/** What the section on data says, in simplified Chinese. */
export const data: typeof englishData = {
  facts: '事实',
  version: '版次',
  versionOf: (version, date) => `第${version}版，${date}`,
  counts: {
    topics: '主题',
    claims: '事实',
    sources: '来源',
    conflicts: '说法不一的问题',
  },
  hash: '指纹（SHA-256）',
  hashHint: '凡有这一版的电脑，指纹都相同。',
  storage: '已用存储空间',
  storageOf: (used, quota) => `${bytes(used)}，共 ${bytes(quota)}`,
  storageUnknown: '浏览器没有说明。',
  own: '其中你的设置和规则',
  ownOf: (n, rules) => `${number(rules)}条规则，${bytes(n)}`,

  rebuild: '重建事实存储',
  rebuildHint:
    '存储是 Parallax 所附事实的副本。如果卡片较慢，或提示无法读取事实，请重建。你的设置和规则不受影响。',
  step: {
    reading: '正在读取 Parallax 所附的事实……',
    writing: '正在写入浏览器的存储……',
    checking: '正在检查副本……',
  },
  rebuilt: (topics) => `存储已重建：${number(topics)}个主题。`,
  notRebuilt: {
    refused:
      '浏览器不允许 Parallax 保存数据，可能设置为不保留历史记录。所有事实仍会显示，只是稍慢。',
    full: '磁盘或浏览器的存储空间已满。请腾出空间后再次重建。所有事实仍会显示。',
    blocked: 'Parallax 的另一个页面正在使用存储。请关闭 Parallax 的其他页面后再次重建。',
    failed: '浏览器的存储出现故障。请重新启动浏览器后再次重建。',
  },

  news: '有哪些变化',
  edition: (version, date) => `第${version}版，${date}`,
  inEdition: {
    added: (n) => `新增${number(n)}条事实`,
    corrected: (n) => `更正${number(n)}条事实`,
    retired: (n) => `撤回${number(n)}条事实`,
  },

  file: '设置文件',
  fileHint: '一个文件包含所有设置和规则，可保存，也可带到另一个浏览器。',
  exportFile: '导出设置',
  exported: (name) => `设置已交给浏览器，文件名为${quoted(name)}。`,
  notExported: '无法读取设置，因此没有生成文件。请重新加载此页面后再试。',
  importFile: '导入设置',
  how: '导入文件时',
  way: { add: '把文件中的规则加到我的规则中', replace: '替换我的全部内容' },
  wayMeaning: {
    add: '两边都有规定时，以文件中的规则和设置为准。',
    replace: '文件中没有的设置和规则将被删除。',
  },
  unreadable: '浏览器无法读取文件。请重新选择。',
  fault: {
    'not-json': '没有更改任何内容：文件不是 JSON。请选择 Parallax 导出的文件。',
    'not-ours': '没有更改任何内容：文件中没有 Parallax 的设置。请选择 Parallax 导出的文件。',
    newer: (version) =>
      `没有更改任何内容：文件由更新版本的 Parallax 写入（格式 ${version}）。请更新 Parallax 后再次导入。`,
    wrong: (path) =>
      `没有更改任何内容：Parallax 不认识${quoted(path)}处的值。请在文件中更正，或重新导出文件。`,
    'too-large': (size, limit) =>
      `没有更改任何内容：文件大小为 ${bytes(size)}，而 Parallax 的文件不会超过 ${bytes(limit)}。请确认是否选对了文件。`,
  },
  reset: '重置',
  resetHint: '所有设置恢复为最初状态，所有规则都会删除。可以撤销。',
  resetAll: '重置所有设置和规则',
};

/** What the section on sync says, in simplified Chinese. */
export const sync: typeof englishSync = {
  label: '让我的设置和规则随浏览器账号同步',
  hint: '如果你已登录浏览器并开启其自身的同步，由浏览器负责传送。Parallax 不向任何地方发送内容。',
  state: {
    off: '设置和规则只保留在这台电脑上。',
    on: (at, size) => `设置和规则会同步。上次：${at}；大小：${bytes(size)}。`,
    'too-large': (needed, room) =>
      `设置和规则只保留在这台电脑上：需要 ${bytes(needed)}，而浏览器提供 ${bytes(room)}。请删除一些规则，或以文件带走。`,
    waiting: '下一次更改或浏览器启动时开始同步。',
  },
  refused: {
    missing: '此浏览器不传送扩展程序的设置。设置保留在这台电脑上，可以以文件带走。',
    'too-often': '浏览器要求一次减少更改。这些更改将随下一次更改发送；这台电脑上全部保留。',
    newer:
      '另一台设备上有更新版本的 Parallax。请在此更新 Parallax，同步会继续。这台电脑保留现有内容。',
    refused: '浏览器拒绝了。请确认已登录浏览器并开启同步。这台电脑保留现有内容。',
  },
};
