import type { timeline as english } from '@/components/timeline-strings';
import { allOf, number } from '@/components/words';

const facts = (n: number) => `${number(n)}条事实`;

/** What a timeline says, in simplified Chinese. */
export const timeline: typeof english = {
  label: '按日期排列的事实',
  keys: '左右方向键在本主题的事实之间移动，上下方向键在全部事实之间移动，Home 和 End 键跳到第一条和最后一条。Enter 键打开事实，Escape 键收起其文字。',
  mark: (date, status, text) => `${date}，${status}：${text}`,
  summary: (n, decades, lit) =>
    [
      `${facts(n)}，按开始的年代：${allOf(decades.map(([decade, k]) => `${decade}年代${number(k)}条`))}。`,
      ...(lit < n ? [`关于本主题的有${facts(lit)}。`] : []),
    ].join(''),
  none: '没有注明日期的事实。',
  how: '每个标记是一条事实：线上方的标记位于其日期，线下方的标记表示其所述的时段。',
  howLit:
    '每个标记是一条事实：线上方的标记位于其日期，线下方的标记表示其所述的时段。本主题的标记较为醒目。',
  zoom: '时段',
  wholePeriod: '所有年份',
  before: (decade) => `${decade}年以前`,
  decade: (year) => `${year}年代`,
  earlier: (year) => `${year}年以前`,
  earlierShort: '更早',
  asTable: '以表格显示',
  asPicture: '以图形显示',
  open: '连同来源阅读',
  openOne: (text) => `连同来源阅读：${text}`,
  more: (n) => `再显示${number(n)}条`,
  shownOf: (shown, all) => `共${facts(all)}，已显示${number(shown)}条。`,
  columns: { date: '日期与证据', fact: '事实' },
  caption: (n, lit) =>
    lit < n ? `按时间排列的${facts(n)}，其中${number(lit)}条关于本主题` : `按时间排列的${facts(n)}`,
  thisTopic: '本主题',
  source: (n) => (n > 1 ? `等，另有${number(n - 1)}个来源` : ''),
  key: {
    year: '标记下方的线：所在的年份或月份',
    goesOn: '延续至今',
    about: '大约在那个时候',
    others: '其他事实，不属于本主题',
  },
};
