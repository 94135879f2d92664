import type { cite as english } from '@/components/cite-strings';

/** What the button and menu for citing say, in Korean. */
export const cite: typeof english = {
  format: {
    chicago: '시카고 방식 각주',
    apa: 'APA 참고문헌',
    mla: 'MLA 참고문헌',
    text: '일반 텍스트',
    markdown: 'Markdown',
    bibtex: 'BibTeX',
    ris: 'RIS',
    'csl-json': 'CSL-JSON',
  },
  button: '인용',
  buttonHint: (name) => `복사 형식: ${name}`,
  menu: '형식 선택',
  copied: (name) => `복사했습니다: ${name}.`,
  copying: '인용문을 준비하고 있습니다…',
  failed:
    '복사하지 못했습니다. 이 페이지를 한 번 클릭한 뒤 다시 시도하거나 클립보드 사용을 허용하세요.',
  words: {
    secondHand: '재인용',
    about: (date) => `날짜는 ${date}경`,
    inText: '본문:',
  },
  edition: (version, date) => `Parallax, 제${version}판 (${date})`,
};
