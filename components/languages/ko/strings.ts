import type { strings as english } from '@/components/strings';
import { languageName, number } from '@/components/words';

/** What the topics of a kind are called; Korean has no plural that would differ. */
const kinds: (typeof english)['kinds'] = {
  relation: '관계',
  person: '인물',
  organisation: '기관·단체',
  place: '장소',
  weapon: '무기',
  programme: '프로그램',
  event: '사건',
  treaty: '조약·결의',
  document: '문서',
  country: '국가',
  ship: '선박',
};

/** The words that card and popup share, in Korean. */
export const strings: typeof english = {
  kind: kinds,
  kinds,
  status: {
    documented: '문서 확인',
    reported: '보도',
    claimed: '주장',
    disputed: '이견 있음',
  },
  statusMeaning: {
    documented: '그런 일이 있었거나 그런 말이 나왔음을 문서나 공식 기록이 보여 줍니다.',
    reported: '언론, 연구자 또는 외교관이 전하는 내용입니다.',
    claimed: '누군가 그렇게 말하며, 누구인지 밝혀져 있습니다.',
    disputed: '이와 어긋나는 설명이 있으며, 양쪽을 모두 보여 줍니다.',
  },
  relation: { supports: '뒷받침', disputes: '반박', context: '배경' },

  date: {
    about: (date) => `${date}경`,
    since: (date) => `${date}부터`,
    fromTo: (start, end) => `${start}부터 ${end}까지`,
    none: '날짜 없음',
  },

  claim: {
    speaker: '발언 주체:',
    note: '참고:',
    sources: '출처',
    confidence: {
      medium: '신뢰도 보통',
      low: '신뢰도 낮음',
    },
    moreSources: (n) => `출처 ${number(n)}개 더`,
  },

  source: {
    inLanguage: (tag) => `${languageName(tag)} 자료`,
    unlinked: '링크 없음',
    unread: '재인용',
  },

  conflict: {
    label: '설명이 엇갈림',
    versions: '엇갈리는 설명',
    seeAbove: (question) => `설명이 엇갈림: ${question} 각 설명은 위에 나와 있습니다.`,
    restsOn: '근거:',
    listedAbove: '위에 나온 출처:',
    against: ' (이를 반박)',
    elsewhere: '출처는 관련 주제에 있습니다.',
  },

  sheet: {
    names: '다른 언어로 된 이름',
    digest: (facts, sources, conflicts) =>
      [
        `사실 ${number(facts)}건`,
        `출처 ${number(sources)}개`,
        ...(conflicts > 0 ? [`설명이 엇갈리는 질문 ${number(conflicts)}개`] : []),
      ].join(', '),
    decade: (year) => `${year}년대`,
    openEnded: '전체 기간',
    confidenceMeaning:
      '적힌 그대로의 문장이 맞다고 얼마나 확신하는지를 나타냅니다. 말한 사람이 옳은지는 나타내지 않습니다.',
    confidence: '신뢰도',
    key: '표시의 뜻',
    loading: '사실을 찾고 있습니다…',
    missing: '이 주제에 관한 사실은 아직 없습니다.',
    failed: '사실을 읽지 못했습니다.',
  },
};
