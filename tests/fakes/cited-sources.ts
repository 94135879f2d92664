/** The publications that the fake fact sheets cite. */
import type { CitedSource, DateSpan } from '@/data/fact-sheet';

/** A date known as precisely as it is written. */
export function on(value: string): DateSpan {
  return { start: { value } };
}

function source(
  id: string,
  title: string,
  publisher: string,
  rest: Partial<CitedSource> = {},
): CitedSource {
  return {
    id,
    title,
    publisher,
    published: null,
    url: `https://example.org/${id}`,
    language: 'en',
    kind: 'news',
    standpoint: 'independent',
    read: true,
    ...rest,
  };
}

/** A report that supports. */
export const SMH = source(
  'smh-2011',
  'Letter casts light on nuclear links',
  'The Sydney Morning Herald',
  {
    published: on('2011-07-08'),
  },
);
/** The Washington Post, relayed. */
export const HINDUSTAN = source(
  'hindustantimes-2011',
  'N Korea paid bribes for Pak N-know-how',
  'The Washington Post via Hindustan Times',
  { published: on('2011-07-07') },
);
/** A denial in the Pakistani press. */
export const DAWN = source(
  'dawn-2011',
  'Pakistan denies receiving bribe from N Korea for nuclear technology',
  'Dawn (Reuters)',
  { published: on('2011-07'), standpoint: 'pakistan' },
);
/** A denial sent to a US broadcaster. */
export const FOX = source('fox-2011', 'General Jehangir Karamat’s Letter to Fox News', 'Fox News', {
  published: on('2011-09-15'),
  country: 'US',
});
/** Another denial in the Pakistani press. */
export const PAKISTAN_TODAY = source(
  'pakistantoday-2011',
  'AQ: It wasn’t just me, Karamat was in on it too!',
  'Pakistan Today',
  { published: on('2011-07-08'), standpoint: 'pakistan' },
);
/** A book, which has no address. */
export const MEMOIR = source(
  'musharraf-memoir',
  'In the Line of Fire: A Memoir',
  'Simon & Schuster',
  {
    published: on('2006-09-25'),
    kind: 'memoir',
    standpoint: 'pakistan',
    url: null,
  },
);
/** Korean, under a title of our own. */
export const CHOSUN = source(
  'chosun-2001',
  '[Report on the 2001–2004 DPRK–Pakistan cultural exchange plan]',
  'Yonhap via NK Chosun',
  { published: on('2001'), language: 'ko', standpoint: 'south-korea' },
);
/** Korean throughout, the publisher too. */
export const KOREAN_MINISTRY = source(
  'rokmofa-2021',
  '최종문 차관, 한-파키스탄 정책협의회 참석',
  '외교부',
  { published: on('2021'), language: 'ko', kind: 'government', standpoint: 'south-korea' },
);
/** Urdu, written from right to left. */
export const DAILY_PAKISTAN = source(
  'dailypakistan-2024',
  '6 ممالک کے سفراء نے صدر مملکت کو اسناد سفارت پیش کر دیں',
  'Daily Pakistan (Urdu)',
  { published: on('2024-10-28'), language: 'ur', standpoint: 'pakistan' },
);
/** A page that bears no date. */
export const UNDATED = source('acw-jon-memo', 'Memo from Jon Byong Ho', 'Arms Control Wonk', {
  kind: 'research',
});
