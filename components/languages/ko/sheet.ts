import type { sheetText as english } from '@/components/sheet-strings';
import { languageName, number } from '@/components/words';

const facts = (n: number) => `사실 ${number(n)}건`;

/** What a fact sheet says, in Korean. */
export const sheetText: typeof english = {
  language: languageName,
  aliases: '다른 표기:',
  moreAliases: (n) => `다른 표기 ${number(n)}개`,
  number,

  nav: '이 사실 모음의 차례',
  periods: '시기',
  section: {
    facts: '사실',
    later: '나중에 알려진 것',
    disputes: '쟁점',
    timeline: '연표',
    connections: '연결',
    sources: '출처',
    related: '관련 주제',
  },

  choice: (name, n) => `${name} (${number(n)})`,
  shownOf: (n, all) => `${facts(all)} 중 ${number(n)}건 표시.`,
  noneLeft: '고른 조건에 모두 맞는 사실이 없습니다.',
  showAll: '모두 보기',
  moreFacts: (n, left) => `남은 ${facts(left)} 중 ${number(n)}건 더 보기`,

  known: {
    dated: (date) => `열려 있는 글의 날짜는 ${date}입니다(페이지에 적힌 날짜).`,
    asToday: '요약과 쟁점은 오늘까지 알려진 대로 적었습니다.',
    nothingLater: '이 사실 모음에는 나중에 알려진 사실이 없습니다.',
    apart: (n) => `나중에 알려진 것 따로 보기 (${facts(n)})`,
    none: '이 가운데 글보다 앞서면서 출처도 글보다 앞선 사실은 없습니다.',
    after: (date) => `이 글(${date}) 이후에 일어난 일`,
    toldLater: '출처가 이 글보다 나중에 나온 사실',
    toldLaterHint:
      '일은 글보다 먼저 일어났으나, 여기 인용된 날짜 있는 출처는 모두 글보다 나중에 나왔습니다. 아무도 몰랐다는 뜻은 아닙니다.',
  },

  tools: {
    open: '이 사실의 링크',
    label: (date) => `${date}의 사실로 할 수 있는 일`,
  },

  disputes: {
    pointer: '설명이 엇갈림:',
    elsewhere: '해당 사실은 관련 주제의 사실 모음에 있습니다.',
    whole: '위에서 어떤 사실을 골랐든 모든 쟁점과 모든 설명을 보여 줍니다.',
  },

  drawing: {
    loading: '그리고 있습니다…',
    failed: '그리지 못했습니다. 사실은 모두 위 목록에 있습니다.',
  },

  related: {
    detail: (kind, shared) => `${kind}, 함께 나오는 ${facts(shared)}`,
    onPage: '이 페이지에도 나옴',
    hint: '이 주제와 같은 사실에 함께 나오는 주제입니다.',
    more: (n) => `주제 ${number(n)}개 더 보기`,
  },

  sources: {
    voices: '누구의 목소리에 근거하나요?',
    of: (n, all) => `${number(all)}개 중 ${number(n)}개`,
    order: '정렬',
    orders: {
      standpoint: '입장별',
      kind: '종류별',
      use: '많이 쓰인 순',
      date: '최신순',
    },
    kinds: {
      'un-document': '유엔 문서',
      government: '정부 문서',
      court: '법원 문서',
      'official-media': '관영 매체',
      news: '언론',
      research: '연구',
      memoir: '회고록',
      reference: '참고 문헌',
      website: '웹사이트',
      weblog: '블로그',
    },
    cited: (n) => (n === 0 ? '엇갈리는 설명에 인용됨' : `${facts(n)}에 인용됨`),
  },
};
