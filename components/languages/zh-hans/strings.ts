import type { strings as english } from '@/components/strings';
import { languageName, number } from '@/components/words';

/** What the topics of a kind are called; Chinese has no plural that would differ. */
const kinds: (typeof english)['kinds'] = {
  relation: '关系',
  person: '人物',
  organisation: '机构',
  place: '地点',
  weapon: '武器',
  programme: '计划',
  event: '事件',
  treaty: '条约或决议',
  document: '文件',
  country: '国家',
  ship: '船只',
};

/** The words that card and popup share, in simplified Chinese. */
export const strings: typeof english = {
  kind: kinds,
  kinds,
  status: {
    documented: '有据可查',
    reported: '据报道',
    claimed: '有人称',
    disputed: '说法不一',
  },
  statusMeaning: {
    documented: '有文件或官方记录表明确有其事，或确有此言。',
    reported: '由媒体、研究者或外交人员报道或讲述。',
    claimed: '有人这样说，并注明了是谁。',
    disputed: '另有说法与此相左；两种说法都列出。',
  },
  relation: { supports: '佐证', disputes: '反驳', context: '背景' },

  date: {
    about: (date) => `约${date}`,
    since: (date) => `${date}起`,
    fromTo: (start, end) => `${start}至${end}`,
    none: '日期不详',
  },

  claim: {
    speaker: '说法来自：',
    note: '附注：',
    sources: '来源',
    confidence: {
      medium: '可信度中等',
      low: '可信度较低',
    },
    moreSources: (n) => `另有${number(n)}个来源`,
  },

  source: {
    inLanguage: (tag) => `${languageName(tag)}资料`,
    unlinked: '无链接',
    unread: '转引',
  },

  conflict: {
    label: '说法不一',
    versions: '各种说法',
    seeAbove: (question) => `说法不一：${question} 各种说法见上文。`,
    restsOn: '依据：',
    listedAbove: '上文所列来源：',
    against: '（反驳此说）',
    elsewhere: '其来源列在相关主题下。',
  },

  sheet: {
    names: '其他语言中的名称',
    digest: (facts, sources, conflicts) =>
      [
        `${number(facts)}条事实`,
        `${number(sources)}个来源`,
        ...(conflicts > 0 ? [`${number(conflicts)}个问题说法不一`] : []),
      ].join('，'),
    decade: (year) => `${year}年代`,
    openEnded: '整个时期',
    confidenceMeaning: '指我们有多大把握认为这句话的表述属实，而不是说话者所言是否属实。',
    confidence: '可信度',
    key: '标记的含义',
    loading: '正在查找事实……',
    missing: '关于这个主题尚无事实。',
    failed: '无法读取事实。',
  },
};
