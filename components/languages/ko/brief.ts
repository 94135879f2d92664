import type { brief as english } from '@/components/brief-strings';
import { number } from '@/components/words';

/** What the briefing and the page around it say, in Korean. */
export const brief: typeof english = {
  title: '브리핑',
  head: (page) => `브리핑: ${page}`,
  untitled: '제목 없는 페이지',
  pageDate: (date) => `페이지 날짜 ${date}`,
  made: (date) => `브리핑 작성 ${date}`,
  touches: '이 페이지가 다루는 주제',
  mentioned: (name, mentions) => `${name} (${number(mentions)})`,
  mentionsHint: '괄호 안의 숫자는 페이지에 언급된 횟수입니다.',
  reading: '읽는 법',
  status: (name, meaning) => `${name}: ${meaning}`,
  timing: { after: '페이지 이후의 일', 'told-later': '출처가 페이지보다 나중에 나옴' },
  more: (facts) => `사실 ${number(facts)}건이 사실 모음에 더 있습니다.`,
  shownAbove: (facts) => `이에 관한 사실 ${number(facts)}건은 위의 다른 주제에 나와 있습니다.`,
  moreTopics: (topics) =>
    `페이지가 덜 다루는 주제 ${number(topics)}개는 위 목록에 사실 없이 나와 있습니다.`,
  notes: '출처',
  note: (at) => `출처 ${at}`,
  against: '반박:',
  colophon: (edition, facts, sources) =>
    `${edition}: 자료에 실린 사실 ${number(facts)}건, 출처 ${number(sources)}개. 독자의 컴퓨터에서 만들었으며 어디로도 전송하지 않았습니다.`,
  tools: {
    label: '가져가기',
    print: '인쇄',
    markdown: 'Markdown 복사',
    html: 'HTML 다운로드',
    sources: '이 페이지의 출처:',
    copied: 'Markdown으로 복사했습니다.',
    saved: (name) => `저장했습니다: ${name}.`,
    failed: '되지 않았습니다. 다시 시도하거나 페이지를 인쇄하세요.',
  },
  states: {
    loading: '페이지와 출처를 읽고 있습니다…',
    nothing: '이 페이지에는 북한–파키스탄 관계에 관한 주제가 나오지 않아 브리핑할 내용이 없습니다.',
    gone: '이 브리핑의 대상 탭이 닫혔습니다. 페이지를 다시 열고 새 브리핑을 만드세요.',
    closed:
      'Parallax가 그 페이지를 읽을 수 없습니다. 확장 프로그램이 작동하지 않는 페이지이거나, 그곳에서 꺼져 있거나, Parallax보다 먼저 열린 페이지입니다. 새로고침한 뒤 다시 시도하세요.',
    failed: '브리핑을 만들지 못했습니다. 이 탭을 새로고침해 다시 시도하세요.',
  },
};
