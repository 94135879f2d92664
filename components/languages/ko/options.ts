import type {
  levels as englishLevels,
  options as englishOptions,
  sites as englishSites,
} from '@/components/options-strings';
import { number, quoted } from '@/components/words';

/** What the options page says around its sections, in Korean. */
export const options: typeof englishOptions = {
  title: 'Parallax 설정',
  sections: '항목',
  section: {
    sites: '사이트',
    marks: '표시',
    card: '카드',
    keyboard: '키보드',
    languages: '언어',
    data: '데이터',
    sync: '동기화',
    privacy: '개인정보',
    about: '정보',
  },
  library: '자료실',
  loading: '설정을 읽고 있습니다…',
  failed: '설정을 읽지 못했습니다. 바뀐 것은 없습니다. 이 페이지를 새로고침해 다시 시도하세요.',
  locked: '이 컴퓨터의 관리자가 정한 설정이며 여기서 바꿀 수 없습니다.',
  notSaved: {
    full: '변경 내용이 저장되지 않아 되돌렸습니다. 브라우저에 남은 공간이 없습니다. 디스크 공간을 비우고 다시 시도하세요.',
    newer:
      '변경 내용이 저장되지 않아 되돌렸습니다. 저장된 설정은 더 새로운 Parallax가 쓴 것입니다. Parallax를 업데이트하고 다시 시도하세요.',
    refused:
      '변경 내용이 저장되지 않아 되돌렸습니다. 브라우저가 거부했습니다. 이 페이지를 새로고침하고 다시 시도하세요.',
  },
  undo: '실행 취소',
  hide: '이 메시지 숨기기',
  undone: '마지막 변경을 취소했습니다.',
  changed: {
    level: '기본 수준을 바꾸었습니다.',
    marks: '표시 설정을 바꾸었습니다.',
    card: '카드 설정을 바꾸었습니다.',
    language: '언어를 바꾸었습니다.',
    isSynced: '동기화 설정을 바꾸었습니다.',
    pause: '일시 중지를 끝냈습니다.',
    imported: '파일을 가져왔습니다.',
    reset: '모든 설정과 규칙을 초기화했습니다.',
  },
  ruleSet: (name, level) => `${quoted(name)}의 수준: “${level}”.`,
  ruleRemoved: (name) => `${quoted(name)}에 대한 규칙을 삭제했습니다.`,
  rulesChanged: (n) => `규칙 ${number(n)}개를 바꾸었습니다.`,
  rulesRemoved: (n) => `규칙 ${number(n)}개를 삭제했습니다.`,
};

/** What the levels are called and mean, in Korean. */
export const levels: typeof englishLevels = {
  name: { off: '끄기', request: '요청 시', quiet: '조용히', full: '전체' },
  meaning: {
    off: '규칙으로 허용한 곳을 빼고는 Parallax가 어떤 페이지에도 손대지 않습니다.',
    request: '키나 팝업으로 요청하기 전까지 아무것도 읽지 않으며, 요청하면 조용히 표시합니다.',
    quiet: '페이지의 각 절에서 주제의 첫 언급을 표시합니다.',
    full: '주제의 모든 언급을 표시합니다.',
  },
  usual: { off: '허용한 곳에서만', request: '요청 시', quiet: '조용히', full: '전체' },
};

/** What the section on sites says, in Korean. */
export const sites: typeof englishSites = {
  usual: '기본 수준',
  usualHint: '규칙이 없는 모든 사이트에 적용됩니다.',
  paused: 'Parallax가 모든 사이트에서 일시 중지되어 있습니다.',
  resume: '일시 중지 끝내기',
  rules: '내 규칙',
  count: (n) => (n === 0 ? '아직 규칙이 없습니다.' : `규칙 ${number(n)}개`),
  countOf: (n, all) => `규칙 ${number(all)}개 중 ${number(n)}개`,
  none: '모든 곳에 기본 수준이 적용됩니다. 위에서 규칙을 추가하거나 팝업에서 사이트를 켜고 끄세요.',
  nothing: (query) => `이름에 ${quoted(query)} 표기가 있는 규칙이 없습니다.`,
  search: '규칙 찾기',
  sort: '정렬 기준',
  order: { name: '이름', level: '수준', kind: '종류' },
  kind: { page: '페이지 하나', host: '호스트 하나', domain: '도메인 전체', pattern: '패턴' },
  levelOf: (name) => `${quoted(name)}의 수준`,
  choose: (name) => `${quoted(name)}에 대한 규칙 선택`,
  chooseAll: '목록의 모든 규칙 선택',
  remove: '삭제',
  removeOf: (name) => `${quoted(name)}에 대한 규칙 삭제`,
  removeChosen: (n) => `선택한 규칙 ${number(n)}개 삭제`,
  managed: '이 컴퓨터의 관리자가 정함',

  add: '규칙 추가',
  address: '주소 또는 패턴',
  addressHint: '예: www.example.org, 또는 *.example.org/news/* 같은 패턴. *는 무엇이든 뜻합니다.',
  holdsFor: '규칙의 대상',
  matches: {
    page: (name) => `${quoted(name)} 페이지만`,
    host: (name) => `${quoted(name)}의 모든 페이지`,
    domain: (name) => `${quoted(name)} 및 그것으로 끝나는 모든 호스트의 모든 페이지`,
    pattern: (name) => `${quoted(name)} 형태의 모든 주소`,
  },
  files: '브라우저로 여는 이 컴퓨터의 모든 파일',
  level: '수준',
  replaces: (level) => `이미 “${level}” 수준의 규칙이 있습니다. 새 규칙으로 바뀝니다.`,
  bad: {
    empty: '주소가 없습니다. www.example.org처럼 주소를 입력하거나 붙여넣으세요.',
    address:
      '주소가 아닙니다. 빈칸이나 빠진 점이 없는지 확인하세요. www.example.org/page 같은 형태여야 합니다.',
    scheme:
      'Parallax는 웹페이지와 파일에서만 작동합니다. http:, https:, file:로 시작하는 주소를 쓰세요.',
    port: '규칙은 모든 포트에 적용됩니다. 콜론과 그 뒤의 숫자를 빼세요.',
    everything:
      '이 패턴은 모든 주소에 해당합니다. 위에서 기본 수준을 고르거나 주소의 일부를 적으세요.',
    managed: '이 컴퓨터의 관리자가 이에 대한 규칙을 정했으며 바꿀 수 없습니다.',
  },
};
