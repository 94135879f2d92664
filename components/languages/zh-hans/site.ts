import type { siteChoices as englishChoices, SiteDecider } from '@/components/site-choices-strings';
import type { siteState as englishState } from '@/components/site-strings';
import { timeOfDay } from '@/components/words';

/** What the switch of a site says of requests, pauses and managed sites, in simplified Chinese. */
export const siteState: typeof englishState = {
  request: '按需标记',
  paused: (until) => (until === undefined ? '暂停至浏览器重新启动' : `暂停至 ${timeOfDay(until)}`),
  managed: '这是本机管理者的设置，无法在此更改。',
  managedEmpty: 'Parallax 在此网站已停用。',
  requestEmpty: '在此网站，你提出要求之前不会读取任何内容。',
  mark: '立即标记此页面',
  pausedEmpty: 'Parallax 已在所有网站暂停。用上面的开关可以恢复。',
  more: '此网站的规则与暂停',
  failed: '无法显示这些选项。',
  allow: '允许访问所有网站',
  notSaved: '无法保存。',
};

const DONE = {
  off: '此处不作标记',
  request: '在你提出要求之前，此处不会读取任何内容',
  quiet: '此处标记每一节的首次提及',
  full: '此处标记每一处提及',
};

const WHY: Record<SiteDecider['kind'], (by: SiteDecider) => string> = {
  managed: () => '本机管理者如此设置。',
  pause: () => 'Parallax 已暂停。',
  page: () => '依据你为此页面设的规则。',
  pattern: ({ pattern = '' }) => `依据你为 ${pattern} 设的规则。`,
  host: ({ host = '' }) => `依据你为 ${host} 设的规则。`,
  domain: ({ host = '' }) => `依据你为整个 ${host} 设的规则。`,
  default: () => '没有针对它的规则，按你的通常级别。',
  none: () => '它不属于任何网站。',
};

/** What the choices under the switch say, in simplified Chinese. */
export const siteChoices: typeof englishChoices = {
  verdict: (level, by) => `${DONE[level]}：${WHY[by.kind](by)}`,
  remove: '删除此规则',
  rules: '你的规则',
  scope: {
    page: '此页面',
    host: (host) => host,
    domain: (domain) => `整个 ${domain}`,
  },
  noRule: '无规则',
  level: {
    off: '停用',
    request: '按需标记',
    quiet: '安静：首次提及',
    full: '完整：每处提及',
  },
  pause: '在所有网站暂停',
  hour: '一小时',
  restart: '至浏览器重新启动',
  resume: '立即恢复',
};
