import type { timeline as english } from '@/components/timeline-strings';
import { allOf, number } from '@/components/words';

const facts = (n: number) => `사실 ${number(n)}건`;

/** What a timeline says, in Korean. */
export const timeline: typeof english = {
  label: '날짜순 사실',
  keys: '왼쪽과 오른쪽 화살표 키는 이 주제의 사실을, 위와 아래 화살표 키는 모든 사실을 차례로 옮겨 다닙니다. Home과 End 키는 처음과 마지막으로 갑니다. Enter 키는 사실을 열고, Escape 키는 그 글을 닫습니다.',
  mark: (date, status, text) => `${date}, ${status}: ${text}`,
  summary: (n, decades, lit) =>
    [
      `${facts(n)}, 시작된 연대별: ${allOf(decades.map(([decade, k]) => `${decade}년대 ${number(k)}건`))}.`,
      ...(lit < n ? [`이 주제에 관한 ${facts(lit)}.`] : []),
    ].join(' '),
  none: '날짜가 있는 사실이 없습니다.',
  how: '표시 하나가 사실 하나입니다. 선 위의 표시는 날짜에, 선 아래의 표시는 해당하는 기간에 놓여 있습니다.',
  howLit:
    '표시 하나가 사실 하나입니다. 선 위의 표시는 날짜에, 선 아래의 표시는 해당하는 기간에 놓여 있습니다. 이 주제의 사실은 두드러져 보입니다.',
  zoom: '기간',
  wholePeriod: '모든 연도',
  before: (decade) => `${decade}년 이전`,
  decade: (year) => `${year}년대`,
  earlier: (year) => `${year}년 이전`,
  earlierShort: '이전',
  asTable: '표로 보기',
  asPicture: '그림으로 보기',
  open: '출처와 함께 읽기',
  openOne: (text) => `출처와 함께 읽기: ${text}`,
  more: (n) => `${number(n)}건 더 보기`,
  shownOf: (shown, all) => `${facts(all)} 중 ${number(shown)}건 표시.`,
  columns: { date: '날짜와 근거', fact: '사실' },
  caption: (n, lit) =>
    lit < n ? `시간순 ${facts(n)}, 그중 이 주제에 관한 것 ${number(lit)}건` : `시간순 ${facts(n)}`,
  thisTopic: '이 주제',
  source: (n) => (n > 1 ? `외 출처 ${number(n - 1)}개` : ''),
  key: {
    year: '표시 아래의 선: 해당하는 연도나 달',
    goesOn: '지금까지 이어짐',
    about: '대략 그 무렵',
    others: '이 주제가 아닌 다른 사실',
  },
};
