import type {
  cardOptions as englishCard,
  keyboard as englishKeyboard,
  languages as englishLanguages,
  marks as englishMarks,
} from '@/components/options-look-strings';
import { number } from '@/components/words';

/** What the section on marks says, in Korean. */
export const marks: typeof englishMarks = {
  look: '표시의 모양',
  style: { dotted: '점선', wash: '옅은 바탕색', none: '표시 없음, 페이지에 흔적 없음' },
  styleMeaning: {
    dotted: '글자 아래에 점선이 그어집니다.',
    wash: '글자 뒤에 옅은 색이 깔립니다.',
    none: '아무것도 그리지 않으며, 페이지가 찾아낼 만한 Parallax의 것을 페이지에 남기지 않습니다. 글자에 포인터를 올리거나 누르더라도 아무것도 열리지 않지만, 키, 팝업, 사이드 패널로는 여전히 언급에 갈 수 있습니다. 그렇게 연 카드나 보여 준 언급은 보이는 동안 페이지가 알아챌 수 있습니다.',
  },
  sample: '예시',
  sampleText: ['1976년 총리는 회담을 위해 ', '평양', '을 방문했다.'],
  kinds: '표시할 주제',
  kindsHint: '선택하지 않은 주제는 어디에서도 표시하지 않습니다.',
  languages: '글의 언어',
  languagesHint: '선택하지 않은 언어의 글에는 아무것도 표시하지 않습니다.',
  all: '모두 선택',
};

/** What the section on the card says, in Korean. */
export const cardOptions: typeof englishCard = {
  delay: '지연 시간',
  delayHint: '포인터가 표시 위에 얼마나 머물러야 카드가 열리는지 정합니다.',
  delayValue: (ms) => `${number(ms)}밀리초`,
  modifier: '누르고 있을 키',
  modifierHint: '이 키를 누르고 있을 때만 포인터로 카드가 열립니다.',
  modifierName: { none: '없음', alt: 'Alt (Mac은 Option)', ctrl: 'Control', shift: 'Shift' },
  theme: '색상',
  themeName: { auto: '브라우저 설정대로', light: '밝게', dark: '어둡게' },
  textSize: '글자 크기',
  textSizeName: { 0.9: '작게', 1: '보통', 1.15: '크게', 1.3: '아주 크게' },
  preview: '미리보기',
  previewHint: '카드가 이렇게 보입니다. 여기서는 버튼이 작동하지 않습니다.',
  previewLoading: '미리보기를 만들고 있습니다…',
  previewFailed: '미리보기를 만들지 못했습니다. 선택한 설정은 그대로 적용됩니다.',
};

/** What the section on keys says, in Korean. */
export const keyboard: typeof englishKeyboard = {
  about: '이 키는 Parallax가 작동하는 모든 페이지에서 쓸 수 있습니다.',
  action: '하는 일',
  key: '키',
  noKey: '없음',
  openPopup: '팝업 열기',
  escape: '열린 카드 닫기',
  escapeKey: 'Escape',
  change: '키 바꾸기',
  changeHint: '키는 브라우저의 설정에서 바꿉니다.',
  firefoxSteps: 'about:addons를 열고 톱니바퀴를 눌러 “확장 기능 단축키 관리”를 선택하세요.',
  chromeSteps: '또는 chrome://extensions/shortcuts를 직접 여세요.',
  noCommands: '이 브라우저는 확장 프로그램에 키를 제공하지 않습니다.',
  notOpened: '브라우저가 키 설정을 열지 않았습니다. 위의 안내대로 직접 여세요.',
};

/** What the section on languages says, in Korean. */
export const languages: typeof englishLanguages = {
  label: 'Parallax의 언어',
  hint: '카드, 메뉴, 페이지의 언어입니다. 사실 자체는 영어로 나옵니다.',
  auto: '브라우저 설정대로',
};
