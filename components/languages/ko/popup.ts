import type { popup as english, siteSwitch as englishSwitch } from '@/components/popup-strings';
import { number, quoted } from '@/components/words';

/** What the switch of a site says, in Korean. */
export const siteSwitch: typeof englishSwitch = {
  label: (host) => `${host}에서 주제 표시`,
  on: '켜짐',
  off: '여기서는 꺼짐',
  blocked: '이 페이지에서는 Parallax가 작동할 수 없습니다',
  reason: {
    'browser-page':
      '브라우저 자체 페이지이며, 이런 페이지에서는 확장 프로그램이 작동하지 않습니다.',
    store: '브라우저는 확장 프로그램 스토어에서 확장 프로그램이 작동하지 못하게 합니다.',
    file: '이 컴퓨터에 있는 파일입니다. 브라우저의 확장 프로그램 설정에서 허용할 수 있습니다.',
    'no-access': '브라우저가 이 사이트에 대한 접근을 Parallax에 허용하지 않았습니다.',
    pdf: '브라우저의 PDF 뷰어에서는 확장 프로그램이 작동하지 않습니다.',
    reload:
      'Parallax가 설치되거나 업데이트되기 전에 열린 페이지입니다. 무엇이 언급되는지 보려면 새로고침하세요.',
    unknown: '브라우저가 이유를 알려 주지 않았습니다.',
  },
  desk: '열람대를 열고 그곳에서 파일 선택',
};

/** What the popup says, in Korean. */
export const popup: typeof english = {
  title: 'Parallax',
  found: '이 페이지에 나온 주제',
  foundCount: (n) => `주제 ${number(n)}개`,
  mentions: (n) => `언급 ${number(n)}회`,
  back: '이 페이지의 모든 주제',
  loading: '페이지를 읽고 있습니다…',
  failed: '페이지를 읽지 못했습니다.',
  empty: '이 페이지에는 북한–파키스탄 관계에 관한 주제가 나오지 않습니다.',
  emptyHint:
    'Parallax는 인물, 방문, 미사일, 조약 등을 찾습니다. 두 나라와 관련된 이름이라는 단서가 페이지에 없으면 그 이름을 표시하지 않습니다.',
  news: (editions) => `사실의 변경 내용 (판 ${number(editions)}개)`,
  trouble: {
    refused:
      '브라우저가 여기서 Parallax의 데이터 저장을 허용하지 않아(방문 기록을 남기지 않도록 설정되어 있을 수 있습니다) 카드가 조금 늦게 열립니다. 사실은 모두 표시됩니다.',
    full: '디스크나 브라우저 저장 공간이 가득 차서 카드가 조금 늦게 열립니다. 사실은 모두 표시됩니다.',
    blocked:
      'Parallax의 다른 버전이 아직 실행 중이어서 카드가 조금 늦게 열립니다. 브라우저를 다시 시작하면 해결됩니다. 사실은 모두 표시됩니다.',
    failed: '브라우저 저장소에 문제가 생겨 카드가 조금 늦게 열립니다. 사실은 모두 표시됩니다.',
  },
  mentionPlace: (n, of) =>
    of === 1 ? '이 페이지에 한 번 언급됨' : `이 페이지의 언급 ${of}개 중 ${n}번째`,
  previousMention: '페이지의 이전 언급',
  nextMention: '페이지의 다음 언급',
  search: '사실 찾기',
  searchHint: '이름, 연도, 낱말…',
  searching: '찾고 있습니다…',
  searchFailed: '사실을 검색하지 못했습니다.',
  results: (n, query) =>
    n === 0
      ? `${quoted(query)}에 대한 결과가 없습니다. 낱말을 줄이거나 이름을 다른 표기나 문자로 써 보세요.`
      : `${quoted(query)} 검색 결과 ${number(n)}개`,
  sourceOf: (publisher) => `출처 · ${publisher}`,
  start: '둘러보기 좋은 주제',
  ways: 'Parallax의 다른 화면',
  panel: '사이드 패널',
  library: '자료실',
  brief: '이 페이지의 브리핑',
  desk: '열람대',
  settings: '설정',
  off: '이 사이트에서는 Parallax가 꺼져 있습니다. 이 페이지에 무엇이 언급되는지 보려면 켜세요.',
  provenance: (topics, facts, date) =>
    `주제 ${number(topics)}개, 사실 ${number(facts)}건, ${date} 기준. 모두 확장 프로그램 안에 저장되어 있습니다.`,
};
