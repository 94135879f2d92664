import type { card as english } from '@/components/card-strings';
import { allOf, number, quoted } from '@/components/words';

const OTHER_RULES = { editors: '편집자의 선택', evidence: '근거의 충실함' };

const COUNTS = ['', '', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'];

const why: Omit<(typeof english)['why'], 'question'> = {
  name: {
    shown: '이 말은 어디에 나오든 한 가지 주제를 가리킵니다:',
    bare: '이 말은 어디에 나오든 한 가지 주제를 가리킵니다.',
  },
  near: {
    shown: '이 말만으로는 다른 뜻일 수도 있습니다. 가까이에 나온 말과 함께 이 주제를 가리킵니다:',
    bare: '이 말만으로는 다른 뜻일 수도 있습니다. 가까이에 나온 말과 함께 이 주제를 가리킵니다.',
  },
  passage: {
    shown: '이 말은 두 나라를 다루는 대목에서만 표시됩니다. 앞뒤 글에 이렇게 나옵니다:',
    bare: '이 말은 두 나라를 다루는 대목에서만 표시되며, 앞뒤 글이 그런 대목입니다.',
  },
  section: {
    shown:
      '이 말은 두 나라를 다루는 글에서만 표시됩니다. 이 말이 있는 절이나 위의 제목이 두 나라를 다룹니다:',
    bare: '이 말은 두 나라를 다루는 글에서만 표시됩니다. 이 말이 있는 절이나 위의 제목이 두 나라를 다룹니다.',
  },
  page: {
    shown:
      '이 말만으로는 다른 뜻일 수도 있습니다. 이 주제를 뜻한다는 단서가 페이지의 다른 곳에 있습니다:',
    bare: '이 말만으로는 다른 뜻일 수도 있습니다. 이 주제를 뜻한다는 단서가 페이지의 다른 곳에 있습니다.',
  },
  pair: {
    shown: '한 문장에 두 나라가 함께 나옵니다:',
    bare: '한 문장에 두 나라가 함께 나옵니다.',
  },
  surname: {
    shown: '앞에 온전히 나온 이름의 일부입니다:',
    bare: '앞에 온전히 나온 이름의 일부입니다.',
  },
};

/** What the card says, in Korean. */
export const card: typeof english = {
  close: '닫기',
  surface: '이 페이지의 표기:',
  quote: quoted,
  facts: '사실',
  showAll: (n) => `사실 ${number(n)}건 모두 보기`,
  showFewer: '사실 줄여 보기',
  summary: {
    more: '더 보기',
    moreName: '요약 더 보기',
    less: '접기',
    lessName: '요약 접기',
  },
  evidence: {
    more(sources, hasNote) {
      const parts = [
        ...(sources > 0 ? [`${number(sources)}개 더`] : []),
        ...(hasNote ? ['참고'] : []),
      ];
      return parts.length > 0 ? parts.join(', ') : '자세히';
    },
    less: '접기',
    hint: '이 사실에 대한 참고, 모든 출처와 해당 대목',
  },
  accounts: (n) => `${COUNTS[n] ?? number(n)} 가지 설명:`,
  place: (at, of) => `이 페이지의 언급 ${of}개 중 ${at}번째`,
  placeInFrame: (at, of) => `이 프레임의 언급 ${of}개 중 ${at}번째`,
  placeInShort: (at, of) => `${at}/${of}`,
  announce: (name, kind, place, summary) => `${name}, ${kind}. ${place}. ${summary}`,

  chosen({ passage, editors, evidence }, names, years = []) {
    const rest = allOf([
      ...(editors > 0 ? [OTHER_RULES.editors] : []),
      ...(evidence > 0 ? [OTHER_RULES.evidence] : []),
    ]);
    const told = allOf([...names, ...years.map((year) => `${year}년`)]);
    const total = passage + editors + evidence;
    if (passage === 0) return `${total}건 표시. 고른 기준: ${rest}.`;
    if (rest === '') return `${total}건 표시. 고른 기준: 이 대목에 함께 나오는 ${told}.`;
    return `${total}건 표시. 고른 기준: ${passage}건은 이 대목에 함께 나오는 ${told}, 나머지는 ${rest}.`;
  },
  otherTopics: '관련 주제',

  why: { question: '왜 표시되었나요?', ...why },

  trouble: {
    loading: {
      what: (surface) => `${quoted(surface)} 찾는 중…`,
      next: '',
    },
    missing: {
      what: (surface) => `${quoted(surface)}에 관한 사실은 아직 없습니다.`,
      next: '사실은 Parallax 업데이트와 함께 추가됩니다. 그때까지 이 주제에 대해서는 아무것도 나오지 않습니다.',
    },
    failed: {
      what: () => '사실을 읽지 못했습니다.',
      next: '카드를 닫고 다시 그 말 위에 머물러 보세요. 그래도 안 되면 브라우저를 다시 시작하세요. 사실은 모두 Parallax에 들어 있으므로 사라지지 않습니다.',
    },
    unanswered: {
      what: () => 'Parallax가 응답하지 않았습니다.',
      next: '카드를 닫고 다시 그 말 위에 머물러 보세요. 그래도 안 되면 페이지를 새로고침하세요.',
    },
    orphaned: {
      what: () => '이 페이지가 열려 있는 동안 Parallax가 업데이트되거나 제거되었습니다.',
      next: '계속 읽으려면 페이지를 새로고침하세요. 이 카드를 닫으면 표시가 사라집니다.',
    },
  },
  reason: '이유:',

  tools: {
    label: '할 수 있는 일',
    pin: '고정: 이 카드를 열어 두기',
    unpin: '고정 해제',
    move: '이동: 누르면 다음 모서리로, 끌거나 화살표 키 사용',
    previous: '이전 언급',
    next: '다음 언급',
    copy: '복사',
    copyHint: '보이는 사실을 발언 주체, 날짜, 출처와 함께 복사',
    off: '끄기',
    offHere: ' (이 사이트)',
    offHint: '이 사이트에서 Parallax 끄기',
    more: '사실 모음',
    moreHint: '이 주제에 대해 알려진 모든 것을 페이지 밖에서 열기',
  },

  done: {
    copied: (facts) => `사실 ${number(facts)}건을 출처와 함께 복사했습니다.`,
    notCopied: '이 페이지에서는 복사할 수 없습니다. 사실 모음을 열어 그곳에서 복사하세요.',
    notOff: '여기서는 Parallax를 끌 수 없었습니다. 도구 모음 버튼에 같은 스위치가 있습니다.',
    notOpened:
      '브라우저가 사실 모음을 열지 않았습니다. 여기서 모든 사실을 보거나 도구 모음 버튼을 사용하세요.',
  },
};
