import type {
  about as englishAbout,
  privacy as englishPrivacy,
} from '@/components/options-privacy-strings';
import { number } from '@/components/words';

/** What the section on privacy says, in Korean. */
export const privacy: typeof englishPrivacy = {
  sees: 'Parallax가 볼 수 있는 것',
  seesText: [
    'Parallax는 이름을 찾기 위해 여는 페이지의 글을 이 컴퓨터에서 읽습니다. 정해진 수준이 허용하는 곳에서만 그렇게 합니다.',
    '페이지도, 주소도, 찾은 것의 기록도 보관하지 않습니다. 정한 설정은 브라우저에 보관됩니다.',
  ],
  leaves: '컴퓨터 밖으로 나가는 것',
  leavesText: [
    '없습니다. 모든 사실과 이름은 확장 프로그램에 들어 있으며, 누구에게도 요청을 보내지 않습니다.',
    '동기화를 켜면 브라우저가 설정과 규칙을 다른 기기로 옮깁니다. 규칙에는 해당 사이트의 이름이 들어 있습니다.',
  ],
  verify: '직접 확인하는 방법',
  verifyWays: [
    '아무 페이지에서 브라우저의 네트워크 도구를 열고(F12, “네트워크”) Parallax로 표시해 보세요. Parallax의 요청은 나타나지 않습니다.',
    "확장 프로그램의 매니페스트를 읽어 보세요. 연결에 관한 규칙이 connect-src 'self'이므로 다른 연결은 브라우저가 거부합니다.",
    '네트워크를 끊고 저장한 페이지나 열람대를 열어 보세요. 표시, 카드, 자료실이 그대로 작동합니다.',
  ],
  manifest: '매니페스트 열기',

  access: '사이트 접근',
  state: {
    all: '브라우저가 Parallax에 모든 사이트에 대한 접근을 허용했습니다.',
    some: (n) => `브라우저가 Parallax에 사이트 ${number(n)}개에 대한 접근만 허용했습니다:`,
    none: '브라우저가 Parallax에 사이트 접근을 허용하지 않았습니다. 버튼을 누른 페이지에서만 작동합니다.',
    unknown: 'Parallax가 어느 사이트에 접근할 수 있는지 브라우저가 알려 주지 않았습니다.',
  },
  ask: '모든 사이트 접근 허용',
  asked: '브라우저가 접근을 허용했습니다.',
  refused: '접근이 허용되지 않았습니다. 바뀐 것은 없습니다.',
  takeBack: '접근 허용 취소',
  notTaken: '브라우저가 Parallax 스스로 취소하지 못하게 합니다. 여기 적힌 대로 하세요.',
  steps: {
    chrome:
      'Chrome에서는 확장 프로그램의 세부정보를 열고 “사이트 액세스”에서 클릭 시, 특정 사이트, 모든 사이트 중에서 고르세요.',
    firefox:
      'Firefox에서는 about:addons를 열고 Parallax의 “권한 및 데이터” 탭에서 모든 웹사이트에 대한 접근을 켜거나 끄세요.',
  },
  details: '확장 프로그램의 세부정보 열기',
  notOpened: '브라우저가 그 페이지를 열지 않았습니다. 여기 적힌 대로 직접 여세요.',

  files: '이 컴퓨터의 파일',
  filesState: {
    yes: 'Parallax가 브라우저에서 여는 파일을 읽을 수 있습니다.',
    no: 'Parallax가 브라우저에서 여는 파일을 읽을 수 없습니다.',
  },
  filesSteps: {
    chrome: '바꾸려면 확장 프로그램의 세부정보를 열고 “파일 URL에 대한 액세스 허용”을 전환하세요.',
    firefox: 'Firefox에서는 모든 사이트에 대한 접근에 포함됩니다.',
  },
  desk: '열람대는 이 권한 없이도 파일을 엽니다.',
  openDesk: '열람대 열기',
  private: '시크릿·사생활 보호 창',
  privateState: {
    yes: 'Parallax가 시크릿·사생활 보호 창에서도 작동합니다. 그곳에서 연 것은 아무것도 보관하지 않습니다.',
    no: 'Parallax가 시크릿·사생활 보호 창에서는 작동하지 않습니다.',
  },
  privateSteps: {
    chrome: '바꾸려면 확장 프로그램의 세부정보를 열고 “시크릿 모드에서 허용”을 전환하세요.',
    firefox: '바꾸려면 about:addons를 열고 Parallax가 사생활 보호 창에서 실행되도록 허용하세요.',
  },

  permissions: '권한과 그 이유',
  permission: {
    sites: '모든 웹사이트의 데이터 읽기',
    scripting: '스크립트',
    storage: '저장소',
    contextMenus: '컨텍스트 메뉴',
    sidePanel: '사이드 패널',
  },
  why: {
    sites:
      '페이지의 글에서 이름을 찾기 위한 것입니다. 사이트별로 허용하거나 허용하지 않을 수 있습니다.',
    scripting:
      '처음 표시 위에 머물렀을 때 페이지에 카드를 가져오고, 페이지에서 무엇을 찾았는지 묻기 위한 것입니다.',
    storage: '정한 설정을 보관하기 위한 것입니다.',
    contextMenus: '선택한 글을 자료실에서 찾기 위한 것입니다. 직접 고를 때만 전달됩니다.',
    sidePanel: '페이지 옆에 사실을 보여 주기 위한 것입니다.',
  },
};

/** What the section on the extension itself says, in Korean. */
export const about: typeof englishAbout = {
  version: (version) => `Parallax ${version}`,
  what: 'Parallax는 읽는 페이지에서 한 역사에 얽힌 인물, 무기, 조약, 장소, 사건을 표시하고, 누가 언제 어떤 근거로 무엇을 말하는지 보여 줍니다.',
  licences: '라이선스',
  code: '코드: MIT.',
  facts: '사실: Creative Commons Attribution 4.0.',
  styles: '인용 양식: Creative Commons Attribution-ShareAlike 3.0, CSL 프로젝트 제공.',
  notices: '다른 저작물에 관한 고지',
  sources: '사실의 모든 출처',
  welcome: '환영 페이지 다시 보기',
};
