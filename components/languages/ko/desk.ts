import type { desk as english } from '@/components/desk-strings';
import { allOf, number } from '@/components/words';

const LANGUAGE_OF_ENCODING: Readonly<Record<string, string>> = {
  'utf-8': '모든 언어',
  'utf-16le': '모든 언어',
  'utf-16be': '모든 언어',
  'windows-1252': '서유럽어',
  'iso-8859-2': '중부 유럽어',
  'windows-1251': '키릴 문자',
  'koi8-r': '키릴 문자',
  'windows-1256': '아랍어, 우르두어',
  'euc-kr': '한국어',
  gb18030: '중국어 간체',
  big5: '중국어 번체',
  shift_jis: '일본어',
  'euc-jp': '일본어',
  'iso-2022-jp': '일본어',
};

/** So many pages are named with a topic. */
const MOST_PAGES = 5;

/** What the reading desk says, in Korean. */
export const desk: typeof english = {
  title: '열람대',
  about: '이 컴퓨터의 문서를 열어 웹페이지에서와 같은 표시와 카드로 읽습니다.',
  privacy:
    '문서는 이 탭 안에만 있습니다. 아무것도 저장하거나 전송하지 않으며, 탭을 닫으면 사라집니다.',
  choose: '파일 선택',
  formats: 'PDF, 텍스트 또는 저장한 웹페이지(HTML). 이 페이지 어디에나 끌어다 놓아도 됩니다.',
  drop: '파일을 놓으면 열립니다',
  paste: '또는 여기에 텍스트 붙여넣기',
  pasteHint: '메일, 문서, 웹페이지에서 복사한 글은 문단과 제목이 그대로 유지됩니다.',
  read: '이 텍스트 읽기',
  pasted: '붙여넣은 텍스트',
  opening: (name) => `여는 중: ${name}…`,

  side: '문서',
  close: '문서 닫기',
  format: { pdf: 'PDF', html: '웹페이지', text: '텍스트' },
  pages: (n) => `${number(n)}쪽`,
  page: (n) => `${number(n)}쪽`,
  reading: (read, pages) => `읽는 중: ${number(pages)}쪽 중 ${number(read)}쪽`,
  leftOut: (n) => `그림이나 프레임 ${number(n)}개는 표시되지 않습니다. 여기서는 글만 읽습니다.`,
  encoding: '문자 인코딩',
  encodingName: (encoding) => {
    const languages = LANGUAGE_OF_ENCODING[encoding];
    return languages === undefined ? encoding : `${encoding} (${languages})`;
  },
  guess: '파일에 인코딩 정보가 없습니다. 글자가 깨져 보이면 다른 인코딩을 선택하세요.',

  topics: '다루는 주제',
  looking: '주제를 찾고 있습니다…',
  lookingOn: '계속 찾고 있습니다…',
  nothing: '북한–파키스탄 관계에 관한 주제가 나오지 않습니다.',
  failed: '주제의 이름을 읽지 못했습니다. 문서를 닫았다가 다시 여세요.',
  on: (pages) => {
    const named = allOf(pages.slice(0, MOST_PAGES).map((page) => `${number(page)}쪽`));
    const more = pages.length - MOST_PAGES;
    return more > 0 ? `${named} 외 ${number(more)}쪽` : named;
  },

  password: {
    label: (name) => `잠긴 문서입니다: ${name}. 암호:`,
    wrong: '이 암호로는 열리지 않습니다. 대문자와 소문자를 확인하고 다시 시도하세요.',
    open: '열기',
    cancel: '취소',
  },

  problem: {
    'wrong-type':
      'PDF, 텍스트, HTML 파일이 아닙니다. PDF나 텍스트로 저장하거나 내보낸 뒤 그 파일을 여세요.',
    'too-large': (pdf, text) =>
      `파일이 너무 큽니다. PDF는 ${number(pdf)}MB, 텍스트는 ${number(text)}MB까지 열 수 있습니다. 파일을 나누어 필요한 부분을 여세요.`,
    empty: '읽을 내용이 없습니다. 맞는 파일인지 확인하세요.',
    unreadable:
      '브라우저가 파일을 읽지 못했습니다. 파일이 옮겨졌거나 바뀌었을 수 있습니다. 다시 선택하세요.',
    damaged: 'PDF가 손상되었거나 불완전합니다. 다시 내려받거나 내보낸 뒤 그 파일을 여세요.',
    locked: 'PDF가 잠겨 있으며, 암호가 없으면 읽을 수 없습니다.',
    'no-text':
      '이 PDF에는 텍스트가 없고 페이지의 그림만 있습니다. 먼저 문자 인식(OCR)을 한 뒤 그 결과를 여세요.',
    failed: '열지 못했습니다. 이 페이지를 새로고침하고 다시 시도하세요.',
  },
};
