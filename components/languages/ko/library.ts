import type { library as english } from '@/components/library-strings';
import { number, quoted } from '@/components/words';

const facts = (n: number) => `사실 ${number(n)}건`;
const NOUN = { topic: '주제', claim: '사실', source: '출처' };

/** What the library says, in Korean. */
export const library: typeof english = {
  title: 'Parallax 자료실',
  views: '자료실의 구성',
  view: {
    search: '사실',
    topics: '주제',
    timeline: '연표',
    disputes: '쟁점',
    sources: '출처',
  },
  loading: '자료실을 열고 있습니다…',
  failed: '사실을 읽지 못했습니다.',
  failedHint: '이 페이지를 새로고침하세요. 그래도 안 되면 브라우저를 다시 시작하세요.',
  missing: (view, id) =>
    `이름이 ${quoted(id)}인 ${NOUN[view]} 항목이 여기에는 없습니다. 철회되었거나 링크가 잘못되었을 수 있습니다.`,
  search: '사실, 이름, 출처 검색',
  searchHint: '어떤 언어로든, 예: Ghauri, 노동, غوری, 1993',
  filters: '범위 좁히기',
  clear: '모두 보기',
  group: {
    statuses: '근거 상태',
    standpoints: '출처의 입장',
    kinds: '대상',
    languages: '출처의 언어',
  },
  period: '기간',
  from: '시작 연도',
  to: '끝 연도',
  facts,
  factsOf: (n, all) => `${facts(all)} 중 ${number(n)}건`,
  topicsFound: '주제',
  sourcesFound: (n) => `출처 (${number(n)})`,
  nothing: (query) =>
    query === ''
      ? '남은 사실이 없습니다. 좁힌 조건을 일부 풀어 보세요.'
      : `${quoted(query)}에 대한 결과가 없습니다. 낱말을 줄이거나 이름을 다른 표기나 문자로 써 보세요.`,
  topicIndex: (n) => `주제 ${number(n)}개`,
  sourceIndex: (n) => `출처 ${number(n)}개`,
  sourceHint: '많이 인용된 순서입니다.',
  disputeIndex: (n) => `설명이 엇갈리는 질문 ${number(n)}개`,
  timelineHead: '두 나라 관계의 연표',
  aboutTopics: '이 사실의 주제',
  citedBy: (n) => `이 출처가 인용된 ${facts(n)}`,
  openSource: '출처 열기',
  unlinked: '웹 주소가 없습니다.',
  moreRows: (n, left) => `남은 ${number(left)}개 중 ${number(n)}개 더 보기`,
  findSource: '제목, 발행처, 저자로 출처 찾기',
};
