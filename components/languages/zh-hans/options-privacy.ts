import type {
  about as englishAbout,
  privacy as englishPrivacy,
} from '@/components/options-privacy-strings';
import { number } from '@/components/words';

/** What the section on privacy says, in simplified Chinese. */
export const privacy: typeof englishPrivacy = {
  sees: 'Parallax 能看到什么',
  seesText: [
    'Parallax 在你的电脑上读取你打开的页面的文字，以查找其中的名称。只在级别允许的地方这样做。',
    '它不保留页面、地址，也不保留查找结果的记录。你的设置保存在浏览器中。',
  ],
  leaves: '有什么离开你的电脑',
  leavesText: [
    '没有。所有事实和名称都随扩展程序提供，它不向任何人发送请求。',
    '如果你开启同步，浏览器会自行把你的设置和规则带到你的其他设备上。规则中包含所涉网站的名称。',
  ],
  verify: '如何自行验证',
  verifyWays: [
    '在任意页面打开浏览器的网络工具（F12，然后“网络”），让 Parallax 标记该页。不会出现它自己的请求。',
    "阅读扩展程序的清单。其连接规则为 connect-src 'self'，因此浏览器本身会拒绝其他连接。",
    '断开网络，打开保存的页面或阅读台。标记、卡片和资料库照常工作。',
  ],
  manifest: '打开清单',

  access: '网站访问权限',
  state: {
    all: '浏览器已允许 Parallax 访问所有网站。',
    some: (n) => `浏览器只允许 Parallax 访问${number(n)}个网站：`,
    none: '浏览器没有允许 Parallax 访问网站。它只在你按下其按钮的页面上工作。',
    unknown: '浏览器没有说明 Parallax 可以访问哪些网站。',
  },
  ask: '允许访问所有网站',
  asked: '浏览器已允许访问。',
  refused: '没有允许访问。没有更改任何内容。',
  takeBack: '收回访问权限',
  notTaken: '浏览器不允许 Parallax 自行收回。请按此处所说操作。',
  steps: {
    chrome:
      '在 Chrome 中，打开扩展程序的详情，在“网站访问权限”下选择：点击时、在特定网站上或在所有网站上。',
    firefox:
      '在 Firefox 中，打开 about:addons，选择 Parallax 及其“权限和数据”标签，开启或关闭对所有网站的访问。',
  },
  details: '打开扩展程序的详情',
  notOpened: '浏览器没有打开该页面。请按此处所说自行打开。',

  files: '本机文件',
  filesState: {
    yes: 'Parallax 可以读取你在浏览器中打开的文件。',
    no: 'Parallax 不能读取你在浏览器中打开的文件。',
  },
  filesSteps: {
    chrome: '如需更改，请打开扩展程序的详情，切换“允许访问文件网址”。',
    firefox: '在 Firefox 中，这包含在对所有网站的访问中。',
  },
  desk: '阅读台无需此权限即可打开文件。',
  openDesk: '打开阅读台',
  private: '隐私窗口',
  privateState: {
    yes: 'Parallax 也在隐私窗口中运行。它不保留在那里打开的任何内容。',
    no: 'Parallax 不在隐私窗口中运行。',
  },
  privateSteps: {
    chrome: '如需更改，请打开扩展程序的详情，切换“在无痕模式下启用”。',
    firefox: '如需更改，请打开 about:addons，选择 Parallax，允许它在隐私窗口中运行。',
  },

  permissions: '权限及其用途',
  permission: {
    sites: '读取你在所有网站上的数据',
    scripting: '脚本',
    storage: '存储',
    contextMenus: '右键菜单',
    sidePanel: '侧边栏',
  },
  why: {
    sites: '用于在页面文字中查找名称。可以只授予个别网站，也可以完全不授予。',
    scripting: '用于在你首次停在标记上时把卡片带到页面，以及询问页面中找到了什么。',
    storage: '用于保存你的设置。',
    contextMenus: '用于在资料库中查找选中的文字。只有在你选择时才会告知它。',
    sidePanel: '用于在页面旁边显示事实。',
  },
};

/** What the section on the extension itself says, in simplified Chinese. */
export const about: typeof englishAbout = {
  version: (version) => `Parallax ${version}`,
  what: 'Parallax 在你阅读的页面上标记一段历史中的人物、武器、条约、地点和事件，并显示谁在何时依据什么证据说了什么。',
  licences: '许可协议',
  code: '代码：MIT。',
  facts: '事实：Creative Commons Attribution 4.0。',
  styles: '引文格式：Creative Commons Attribution-ShareAlike 3.0，由 CSL 项目提供。',
  notices: '关于他人作品的声明',
  sources: '事实的所有来源',
  welcome: '再次显示欢迎页面',
};
