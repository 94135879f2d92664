/**
 * The three styles on claims of the dataset. Expected texts are written after the published rules, which
 * each case names: The Chicago Manual of Style (18th edition), Publication Manual of the APA (7th) and
 * MLA Handbook (9th). Notes carry access dates, which Chicago allows (13.15) and we promise.
 */
import { describe, expect, test } from 'vitest';
import { cited, claimCiting } from './real-claims';

const first = async (format: 'chicago' | 'apa' | 'mla', ...sources: string[]) =>
  (await cited([claimCiting(...sources)], format)).text.split('\n')[0];
const second = async (format: 'apa' | 'mla', ...sources: string[]) =>
  (await cited([claimCiting(...sources)], format)).text.split('\n')[1];

describe('a UN document', () => {
  const UN = 'un-res-60-173';

  test('in Chicago: author, title in headline style, symbol, year, access date, address', async () => {
    // Papers of international bodies: issuing body, title, document symbol, date. Titles are
    // set in headline style ; what was not seen itself is said to be so.
    expect(await first('chicago', UN)).toBe(
      'United Nations, Situation of Human Rights in the Democratic People’s Republic of Korea, A/RES/60/173 (2005), accessed November 22, 2026, https://undocs.org/A/RES/60/173 (the resolution; cited at second hand).',
    );
  });

  test('in APA: group author, year, title in sentence style with its number in parentheses', async () => {
    // 10.4 reports by an organisation: number in parentheses after the title; no publisher where it is
    // the author (9.24); no retrieval date for a work that does not change (9.16).
    expect(await first('apa', UN)).toBe(
      'United Nations. (2005). Situation of human rights in the Democratic People’s Republic of Korea (A/RES/60/173). https://undocs.org/A/RES/60/173',
    );
    // 8.11: author and year in the text.
    expect(await second('apa', UN)).toBe('In the text: (United Nations, 2005, the resolution)');
  });

  test('in MLA: author, title, number, day month year, address', async () => {
    // The core elements in order, each with its own stop; months longer than four letters shortened.
    expect(await first('mla', UN)).toBe(
      'United Nations. Situation of Human Rights in the Democratic People’s Republic of Korea. A/RES/60/173, 16 Dec. 2005, https://undocs.org/A/RES/60/173.',
    );
  });
});

describe('a newspaper article', () => {
  const NEWS = 'dawn-2022-raid';

  test('in Chicago: author, title in quotation marks, paper, day, address', async () => {
    // 14.87–89: no page for newspapers; month before day and year.
    expect(await first('chicago', NEWS)).toMatch(
      /^Munawer Azeem, “North Korean Embassy in Islamabad Protests over Police Raid,” Dawn, March 10, 2022, accessed November 22, 2026, https:\/\/www\.dawn\.com\/\S+ \(at “.+”\)\.$/,
    );
  });

  test('in APA: initials, full date, title in sentence style, paper', async () => {
    // 10.1, example 16: Author, A. (Year, Month day). Title of article. Name of Newspaper. URL
    expect(await first('apa', NEWS)).toMatch(
      /^Azeem, M\. \(2022, March 10\)\. North Korean embassy in Islamabad protests over police raid\. Dawn\. https:\/\/www\.dawn\.com\/\S+$/,
    );
    expect(await second('apa', NEWS)).toMatch(/^In the text: \(Azeem, 2022, at “.+”\)$/);
  });

  test('in MLA: family name first, title in quotation marks, paper, day month year', async () => {
    expect(await first('mla', NEWS)).toMatch(
      /^Azeem, Munawer\. “North Korean Embassy in Islamabad Protests over Police Raid\.” Dawn, 10 Mar\. 2022, https:\/\/www\.dawn\.com\/\S+\.$/,
    );
  });
});

describe('a book', () => {
  const BOOK = 'levy-scott-clark-2007';

  test('in Chicago: both authors, title, year, pages shortened', async () => {
    // 13.107 two authors joined by "and"; 9.63 the second number of a range keeps its changed part.
    // The publisher is not recorded and so not invented.
    expect(await first('chicago', BOOK)).toBe(
      'Adrian Levy and Catherine Scott-Clark, Deception: Pakistan, the United States and the Global Nuclear Weapons Conspiracy (2007), 244–45 (cited at second hand).',
    );
  });

  test('in APA: ampersand, year; pages in the text with pp. and in full', async () => {
    // 9.8 ampersand; 8.13 specific parts: pp. and an en dash.
    expect(await first('apa', BOOK)).toBe(
      'Levy, A., & Scott-Clark, C. (2007). Deception: Pakistan, the United States and the Global Nuclear Weapons Conspiracy.',
    );
    expect(await second('apa', BOOK)).toBe('In the text: (Levy & Scott-Clark, 2007, pp. 244–245)');
  });

  test('in MLA: only the first author inverted; pages in the text bare', async () => {
    // 5.7 two authors; Parenthetical citations without "p."
    expect(await first('mla', BOOK)).toBe(
      'Levy, Adrian, and Catherine Scott-Clark. Deception: Pakistan, the United States and the Global Nuclear Weapons Conspiracy. 2007.',
    );
    expect(await second('mla', BOOK)).toBe('In the text: (Levy and Scott-Clark 244–45)');
  });

  test('has its publisher where that is known', async () => {
    expect(await first('chicago', 'musharraf-memoir')).toBe(
      'Pervez Musharraf, In the Line of Fire: A Memoir (Simon & Schuster, 2006) (chapter on nuclear proliferation; cited at second hand).',
    );
  });
});

describe('a Korean report under a title of our own', () => {
  const KCNA = 'kcna-2011';

  test('has neither quotation marks nor headline style for what is our description', async () => {
    expect(await first('chicago', KCNA)).toMatch(
      /^\[KCNA report on the DPRK ambassador and President Zardari\], Korean Central News Agency, May 7, 2011, accessed November 22, 2026, http:\/\/kcna\.co\.jp\/\S+/,
    );
    // APA 9.22: a description of an untitled work stands in square brackets.
    expect(await first('apa', KCNA)).toBe(
      '[KCNA report on the DPRK ambassador and President Zardari]. (2011, May 7). Korean Central News Agency. http://kcna.co.jp/calendar/2011/05/05-07/2011-0507-011.html',
    );
    // MLA 5.29: a description is neither italicised nor put in quotation marks.
    expect(await first('mla', KCNA)).toBe(
      '[KCNA report on the DPRK ambassador and President Zardari]. Korean Central News Agency, 7 May 2011, http://kcna.co.jp/calendar/2011/05/05-07/2011-0507-011.html.',
    );
  });
});

describe('other publications', () => {
  test('a journal article has volume and number', async () => {
    // Chicago 14.70; APA 10.1: volume in italics, number in parentheses.
    expect(await first('chicago', 'kampani-2002')).toContain(
      'The Nonproliferation Review 9, no. 3 (2002), accessed',
    );
    expect((await cited([claimCiting('kampani-2002')], 'apa')).html).toContain(
      '<i>The Nonproliferation Review</i>, <i>9</i>(3).',
    );
  });

  test('a page without a date says so, and when it was looked at', async () => {
    expect(await first('apa', 'acw-jon-memo')).toMatch(
      /^Lewis, J\. \(n\.d\.\)\. Memo from Jon Byong Ho\. Arms Control Wonk\. Retrieved November 22, 2026, from /,
    );
  });

  test('a cable keeps its number, and its title in quotation marks', async () => {
    expect(await first('chicago', 'cable-1976-05111')).toContain(
      '“Prime Minister Bhutto’s Visit to North Korea,” cable no. 1976ISLAMA05111, May 19, 1976,',
    );
  });

  test('an approximate date is told as one', async () => {
    expect(await first('chicago', 'ap-2004-08-iaea-libya')).toMatch(/\[2004\?\]/);
  });
});

test('a note to several sources tells what disputes the claim, and last', async () => {
  const claim = claimCiting('cbs-2008-05-recant', 'afp-2008-07-05');
  const { text } = await cited([claim], 'chicago');
  expect(text).toMatch(/^Elizabeth Palmer, .+; but see “Pakistan Denies Musharraf/);
});

test('every citation ends in our own line: claim, speaker, status, date, edition', async () => {
  const claim = claimCiting('musharraf-memoir');
  const { text } = await cited([claim], 'chicago');
  expect(text.trimEnd().split('\n').at(-1)).toMatch(
    /^Musharraf's memoir says .+ According to: Pervez Musharraf\. Claimed, .+\. Parallax, edition \d+ \(.+ 20\d\d\)\.$/,
  );
});

test('two works of one author and year are told apart alike in list and text', async () => {
  // APA 8.19: letters after the year.
  const { text } = await cited([claimCiting('cable-1976-05111', 'cable-1976-09777')], 'apa');
  const [one, other, reference] = text.split('\n');
  expect(one).toContain('(1976a, May 19)');
  expect(other).toContain('(1976b, September)');
  expect(reference).toMatch(/1976a, .+, 1976b, /);
});

test('a phrase of a source stays letter for letter, brackets and all', async () => {
  const { text } = await cited([claimCiting('maeil-1996-12-13')], 'chicago');
  expect(text).toContain('대만 고웅(高雄)항에서');
});

test('what runs from right to left keeps its direction to itself', async () => {
  const { text } = await cited([claimCiting('dailypakistan-2024-credentials')], 'chicago');
  expect(text).toContain(
    '“\u20686 ممالک کے سفراء نے صدر مملکت کو اسناد سفارت پیش کر دیں\u2069,” Daily Pakistan (Urdu)',
  );
});
