import type { welcome as english } from '@/components/welcome-strings';

/** What the welcome page says, in Korean. */
export const welcome: typeof english = {
  title: 'Parallax를 시작합니다',
  does: '하는 일',
  doesText: [
    'Parallax는 읽는 페이지에서 논쟁이 있는 한 역사에 얽힌 인물, 무기, 조약, 장소, 사건의 이름에 밑줄을 긋습니다.',
    '그런 이름 위에 포인터를 두면 누가 언제 어떤 근거로 무엇을 말하는지 카드가 보여 줍니다. 설명이 엇갈리면 각각을 모두 보여 줍니다.',
  ],
  sees: '볼 수 있는 것',
  seesText: [
    'Parallax는 이런 이름을 찾기 위해 여는 페이지의 글을 이 컴퓨터에서 읽습니다. 페이지도 주소도 보관하지 않습니다.',
    '컴퓨터 밖으로 나가는 것은 없습니다. 모든 사실과 이름은 확장 프로그램에 들어 있습니다.',
  ],
  privacy: '개인정보에 대해 더 보기, 직접 확인하는 방법',

  tryIt: '써 보기',
  tryHint: '이 글에서 밑줄 친 이름 위에 포인터를 두거나 아래에 나온 키를 누르세요.',
  tryNote:
    '이 글은 우리가 썼습니다. 문장 뒤의 숫자는 그 문장의 근거가 되는 사실과 출처로 이어집니다.',
  factOf: (n) => `자료실의 사실 ${n}`,
  marking: '글에 표시하고 있습니다…',
  marked: '글에 표시했습니다.',
  notMarked: '글에 표시하지 못했습니다. 이 페이지를 새로고침해 다시 시도하세요.',

  where: '작동하는 곳',
  access: '사이트 접근',
  language: '언어',
  pin: '버튼을 늘 보이게 두기',
  pinSteps: {
    chrome: ['도구 모음에서 퍼즐 조각을 누르세요.', 'Parallax 옆의 핀을 누르세요.'],
    firefox: [
      '도구 모음에서 퍼즐 조각을 누르세요.',
      'Parallax 옆의 톱니바퀴를 누르고 “도구 모음에 고정”을 선택하세요.',
    ],
  },
  pinPicture: '브라우저 도구 모음의 그림: 퍼즐 조각과 그 아래 Parallax가 있는 목록.',
  keys: '키',
  once: '이 페이지는 저절로 다시 열리지 않습니다. 설정의 “정보”에서 찾을 수 있습니다.',
  options: '모든 설정',
  library: '모든 사실이 있는 자료실',
};
