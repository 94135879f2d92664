import type { data as englishData, sync as englishSync } from '@/components/options-data-strings';
import { sizeOf } from '@/components/size-of';
import { number, quoted } from '@/components/words';

const bytes = (n: number) => sizeOf(n, () => `${number(n)}바이트`);

/** What the section on data says, in Korean. */
export const data: typeof englishData = {
  facts: '사실',
  version: '판',
  versionOf: (version, date) => `제${version}판, ${date}`,
  counts: {
    topics: '주제',
    claims: '사실',
    sources: '출처',
    conflicts: '설명이 엇갈리는 질문',
  },
  hash: '지문 (SHA-256)',
  hashHint: '같은 판을 가진 모든 컴퓨터에서 같습니다.',
  storage: '사용한 저장 공간',
  storageOf: (used, quota) => `${bytes(quota)} 중 ${bytes(used)}`,
  storageUnknown: '브라우저가 알려 주지 않습니다.',
  own: '그중 내 설정과 규칙',
  ownOf: (n, rules) => `규칙 ${number(rules)}개에 ${bytes(n)}`,

  rebuild: '사실 저장소 다시 만들기',
  rebuildHint:
    '저장소는 Parallax에 들어 있는 사실의 사본입니다. 카드가 느리거나 사실을 읽지 못한다고 나오면 다시 만드세요. 설정과 규칙은 그대로입니다.',
  step: {
    reading: 'Parallax에 들어 있는 사실을 읽고 있습니다…',
    writing: '브라우저 저장소에 쓰고 있습니다…',
    checking: '사본을 확인하고 있습니다…',
  },
  rebuilt: (topics) => `저장소를 다시 만들었습니다: 주제 ${number(topics)}개.`,
  notRebuilt: {
    refused:
      '브라우저가 Parallax의 데이터 저장을 허용하지 않습니다. 방문 기록을 남기지 않도록 설정되어 있을 수 있습니다. 사실은 조금 늦지만 모두 표시됩니다.',
    full: '디스크나 브라우저 저장 공간이 가득 찼습니다. 공간을 비우고 다시 만드세요. 사실은 그래도 모두 표시됩니다.',
    blocked:
      'Parallax의 다른 페이지가 저장소를 쓰고 있습니다. Parallax의 다른 페이지를 닫고 다시 만드세요.',
    failed: '브라우저 저장소에 문제가 생겼습니다. 브라우저를 다시 시작하고 다시 만드세요.',
  },

  news: '바뀐 내용',
  edition: (version, date) => `제${version}판, ${date}`,
  inEdition: {
    added: (n) => `추가된 사실 ${number(n)}건`,
    corrected: (n) => `정정된 사실 ${number(n)}건`,
    retired: (n) => `철회된 사실 ${number(n)}건`,
  },

  file: '설정 파일',
  fileHint: '파일 하나에 모든 설정과 규칙이 담깁니다. 보관하거나 다른 브라우저로 옮길 수 있습니다.',
  exportFile: '설정 내보내기',
  exported: (name) => `설정을 브라우저에 넘겼습니다: ${quoted(name)}.`,
  notExported:
    '설정을 읽지 못해 파일을 만들지 않았습니다. 이 페이지를 새로고침하고 다시 시도하세요.',
  importFile: '설정 가져오기',
  how: '파일을 가져올 때',
  way: { add: '파일의 규칙을 내 규칙에 추가', replace: '가진 것을 모두 바꾸기' },
  wayMeaning: {
    add: '양쪽에 모두 있으면 파일의 규칙과 설정이 앞섭니다.',
    replace: '파일에 없는 설정과 규칙은 사라집니다.',
  },
  unreadable: '브라우저가 파일을 읽지 못했습니다. 다시 선택하세요.',
  fault: {
    'not-json':
      '바뀐 것이 없습니다. 파일이 JSON이 아닙니다. Parallax에서 내보낸 파일을 선택하세요.',
    'not-ours':
      '바뀐 것이 없습니다. 파일에 Parallax의 설정이 없습니다. Parallax에서 내보낸 파일을 선택하세요.',
    newer: (version) =>
      `바뀐 것이 없습니다. 더 새로운 Parallax가 쓴 파일입니다(형식 ${version}). Parallax를 업데이트하고 다시 가져오세요.`,
    wrong: (path) =>
      `바뀐 것이 없습니다. ${quoted(path)}의 값은 Parallax가 아는 값이 아닙니다. 파일에서 고치거나 다시 내보내세요.`,
    'too-large': (size, limit) =>
      `바뀐 것이 없습니다. 파일 크기가 ${bytes(size)}이며, Parallax의 파일은 ${bytes(limit)}를 넘지 않습니다. 맞는 파일인지 확인하세요.`,
  },
  reset: '초기화',
  resetHint: '모든 설정이 처음 상태로 돌아가고 모든 규칙이 사라집니다. 실행 취소할 수 있습니다.',
  resetAll: '모든 설정과 규칙 초기화',
};

/** What the section on sync says, in Korean. */
export const sync: typeof englishSync = {
  label: '내 설정과 규칙을 브라우저 계정과 함께 쓰기',
  hint: '브라우저에 로그인하고 브라우저의 동기화를 켠 경우 브라우저가 직접 옮깁니다. Parallax는 어디로도 아무것도 보내지 않습니다.',
  state: {
    off: '설정과 규칙이 이 컴퓨터에만 있습니다.',
    on: (at, size) => `설정과 규칙이 함께 갑니다. 마지막: ${at}, 크기: ${bytes(size)}.`,
    'too-large': (needed, room) =>
      `설정과 규칙이 이 컴퓨터에만 있습니다. 크기는 ${bytes(needed)}인데 브라우저가 주는 공간은 ${bytes(room)}입니다. 규칙을 줄이거나 파일로 옮기세요.`,
    waiting: '다음 변경이나 브라우저 시작 때 동기화가 시작됩니다.',
  },
  refused: {
    missing:
      '이 브라우저는 확장 프로그램의 설정을 옮기지 않습니다. 설정은 이 컴퓨터에 남으며 파일로 옮길 수 있습니다.',
    'too-often':
      '브라우저가 한 번에 더 적은 변경을 요구합니다. 다음 변경 때 함께 보내며, 이 컴퓨터에는 모두 있습니다.',
    newer:
      '다른 기기에 더 새로운 Parallax가 있습니다. 여기서 Parallax를 업데이트하면 동기화가 이어집니다. 이 컴퓨터의 내용은 그대로입니다.',
    refused:
      '브라우저가 거부했습니다. 로그인되어 있고 동기화가 켜져 있는지 확인하세요. 이 컴퓨터의 내용은 그대로입니다.',
  },
};
