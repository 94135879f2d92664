/** Fact sheets for tests and for looking at: between them they show every state a card can be in. */
import type {
  SheetCitation as Citation,
  CitedSource,
  SheetClaim as Claim,
  FactSheet,
  TopicRef,
} from '@/data/fact-sheet';
import {
  CHOSUN,
  DAILY_PAKISTAN,
  DAWN,
  FOX,
  HINDUSTAN,
  KOREAN_MINISTRY,
  MEMOIR,
  on,
  PAKISTAN_TODAY,
  SMH,
  UNDATED,
} from './cited-sources';

function cite(
  cited: CitedSource,
  relation: Citation['relation'],
  rest: Partial<Citation> = {},
): Citation {
  return { source: cited, relation, href: cited.url, ...rest };
}

function quote(cited: CitedSource, relation: Citation['relation'], words: string): Citation {
  return cite(cited, relation, {
    locator: words,
    verbatim: true,
    href: cited.url && `${cited.url}#:~:text=${encodeURIComponent(words)}`,
  });
}

const MUSHARRAF: TopicRef = { id: 'pervez-musharraf', name: 'Pervez Musharraf', kind: 'person' };
const DEAL: TopicRef = {
  id: 'missile-deal-1993',
  name: 'Missile deal of the 1990s',
  kind: 'relation',
};

const KHAN_CLAIMS: readonly Claim[] = [
  {
    id: 'jon-letter-1998-published',
    topics: ['aq-khan', 'jehangir-karamat'],
    date: on('1998-07-15'),
    text: 'A letter dated 15 July 1998 in the name of Jon Byong Ho, released by A.Q. Khan and published in 2011, says army chief Jehangir Karamat was paid $3 million; he and Pakistan call it false.',
    status: 'disputed',
    speaker: 'A.Q. Khan, via Simon Henderson and The Washington Post',
    confidence: 'low',
    note: 'The DPRK gave no comment.',
    citations: [
      quote(SMH, 'supports', 'had been paid $US3 million'),
      quote(HINDUSTAN, 'supports', 'spells out details of the'),
      quote(PAKISTAN_TODAY, 'disputes', 'totally baseless and preposterous'),
      quote(FOX, 'disputes', 'preposterous, false and a malicious fabrication'),
      quote(DAWN, 'disputes', 'I would have to be mad to sanction'),
      cite(UNDATED, 'context'),
    ],
  },
  {
    id: 'musharraf-memoir-two-dozen',
    topics: ['pervez-musharraf', 'aq-khan'],
    date: { start: { value: '1999' }, end: { value: '2001' } },
    text: 'Musharraf’s memoir says Khan sent nearly two dozen P-I and P-II centrifuges to North Korea.',
    status: 'claimed',
    speaker: 'Pervez Musharraf',
    confidence: 'medium',
    citations: [cite(MEMOIR, 'supports', { locator: 'chapter on proliferation' })],
  },
  {
    id: 'khan-tv-confession-2004',
    topics: ['aq-khan'],
    date: on('2004-02-04'),
    text: 'On 4 February 2004 A.Q. Khan took responsibility for proliferation in an English statement on state television.',
    status: 'documented',
    confidence: 'high',
    citations: [quote(DAWN, 'supports', 'unauthorised proliferation activities')],
  },
  {
    id: 'karamat-denial-2011',
    topics: ['aq-khan', 'jehangir-karamat'],
    date: on('2011-07'),
    text: 'Retired general Jehangir Karamat said the 1998 letter released by A.Q. Khan was untrue and that Khan was shifting blame.',
    status: 'reported',
    confidence: 'high',
    citations: [quote(DAWN, 'supports', 'totally baseless and preposterous')],
  },
  {
    id: 'embassy-channel',
    topics: ['dprk-embassy-islamabad'],
    date: { start: { value: '1972' }, end: null },
    text: 'An unsigned article describes the embassy as a channel that passes messages between governments.',
    status: 'reported',
    confidence: 'high',
    citations: [
      cite(CHOSUN, 'context'),
      quote(KOREAN_MINISTRY, 'supports', '39개 물자 지원국 중 세 번째'),
      quote(DAILY_PAKISTAN, 'supports', 'اسناد سفارت پیش کر دیں'),
    ],
  },
];

/** A person with claims of every status, a conflict, names in three scripts and sources in three languages. */
export const khanSheet: FactSheet = {
  topicId: 'aq-khan',
  topic: {
    id: 'aq-khan',
    name: 'A.Q. Khan',
    kind: 'person',
    summary:
      'Pakistani metallurgist (died 2021) who headed Khan Research Laboratories until 2001. Confessed on television in 2004 to proliferation, later retracted. His accounts of dealings with North Korea changed over time.',
    summaryClaims: ['khan-tv-confession-2004', 'musharraf-memoir-two-dozen'],
    names: [
      { language: 'ko', text: '압둘 카디르 칸' },
      { language: 'ur', text: 'عبدالقدیر خان' },
      { language: 'zh', text: '阿卜杜勒·卡迪尔·汗' },
    ],
    aliases: ['Abdul Qadeer Khan', 'Dr Khan'],
  },
  claims: KHAN_CLAIMS,
  conflicts: [
    {
      id: 'jon-byong-ho-letter',
      question: 'Is the letter of 15 July 1998 genuine?',
      claims: ['jon-letter-1998-published', 'karamat-denial-2011', 'elsewhere'],
      versions: [
        {
          text: 'Published by A.Q. Khan as genuine; some experts find it like other DPRK notes.',
          claims: ['jon-letter-1998-published'],
          sources: [],
        },
        {
          text: 'Untrue, a fabrication, baseless (Karamat, the second officer named, the Foreign Office).',
          claims: ['karamat-denial-2011'],
          sources: [cite(FOX, 'disputes')],
        },
        { text: 'Could not be verified (NK News).', claims: ['elsewhere'], sources: [] },
      ],
    },
    {
      id: 'khan-visits',
      question: 'How often did A.Q. Khan go to North Korea?',
      claims: ['khan-visits-count'],
      versions: [
        { text: 'Twice (Khan).', claims: ['khan-visits-count'], sources: [cite(FOX, 'supports')] },
        {
          text: 'A dozen times or more (press reports).',
          claims: [],
          sources: [cite(SMH, 'supports')],
        },
      ],
    },
  ],
  related: [MUSHARRAF, DEAL],
};

/** A sheet with one claim, whose one source is a book without an address, and nothing else. */
export const smallSheet: FactSheet = {
  topicId: 'in-the-line-of-fire',
  topic: {
    id: 'in-the-line-of-fire',
    name: 'In the Line of Fire',
    kind: 'document',
    summary: 'Memoir by Pervez Musharraf, published in September 2006.',
    summaryClaims: ['memoir-published'],
    names: [],
    aliases: [],
  },
  claims: [
    {
      id: 'memoir-published',
      topics: ['in-the-line-of-fire'],
      date: { start: { value: '2006', about: true } },
      text: 'Pervez Musharraf’s memoir In the Line of Fire was published in 2006.',
      status: 'documented',
      confidence: 'high',
      citations: [cite(MEMOIR, 'supports')],
    },
  ],
  conflicts: [],
  related: [],
};
