import { describe, expect, test } from 'vitest';
import { indexHints } from '@/matching/hint-index';
import { hintsOf } from '@/matching/hints';
import { createLookout } from '@/matching/lookout';
import { packHints } from '@/scripts/gazetteer/pack-hints';
import { lexicon } from '@/tests/fakes/real-lexicon';

/** Farther than the signs of one passage. */
const FAR = 'and so on '.repeat(600);

describe('what makes a page worth the finder', () => {
  const shipped = indexHints(packHints(hintsOf(lexicon), ''));
  const isWorth = (...texts: string[]) => {
    const lookout = createLookout(shipped);
    return texts.map((text) => lookout.sees(text)).at(-1);
  };

  test.each([
    ['a name that is marked anywhere', ['The Khan Research Laboratories'], true],
    ['the North alone', ['North Korea, the DPRK, Kim Jong Un and Pyongyang'], false],
    ['Pakistan alone', ['Islamabad, Pakistan: Benazir Bhutto'], false],
    ['both in one text', ['from Pyongyang to Islamabad'], true],
    ['both, far apart', ['Pyongyang', 'nothing', '파키스탄'], true],
    ['people for both', ['金正日', 'Musharraf'], true],
    ['a name that needs Pakistan, without it', ['崔昌万'], false],
    ['a name that needs Pakistan, with it', ['崔昌万', 'پاکستان'], true],
    ['an acronym that half the words hold', ['KRL, Pakistan'], false],
    ['the South', ['South Korea and Pakistan'], false],
    ['both, farther apart than any passage', ['Pyongyang', FAR, 'Pakistan'], false],
    ['both, as far, each named often', ['DPRK. '.repeat(3), FAR, 'Pakistan. '.repeat(3)], true],
    ['a name that needs Pakistan anywhere, as far', ['Ghori', FAR, 'Pakistan'], true],
    [
      'both as far, then once more together',
      ['DPRK', FAR, 'Pakistan', FAR, 'DPRK, Pakistan'],
      true,
    ],
    ['both in Chinese, in two items of a list', ['平壤', '新闻。'.repeat(400), '巴基斯坦'], false],
    ['both in Chinese, in one passage', ['平壤', '新闻。'.repeat(200), '巴基斯坦'], true],
    ['a list of all countries', ['Niue, North Korea, Norway, Oman, Pakistan, Palau'], false],
    ['such a list in French', ['Corée du Nord … Oman Ouganda Ouzbékistan Pakistan Palaos'], false],
    [
      'such a list, and more',
      ['North Korea Norway Oman Pakistan Palau. North Korea, Pakistan'],
      true,
    ],
    ['a resolution by its number', ['S/RES/1718: Pakistan'], true],
    ['the 17th and the 18th', ['17/18 January, Pakistan'], false],
    ['a number in a longer one', ['117186 people in Pakistan'], false],
    ['a place within other words', ['North Korea is sTILL A mystery'], false],
  ])('%s', (_name, texts, answer) => {
    expect(isWorth(...texts)).toBe(answer);
  });

  test('what may stand anywhere stands beside everything', () => {
    const lookout = createLookout(shipped);
    const seen = (text: string, isStrewn: boolean) => lookout.sees(text, isStrewn);
    expect(seen('Pyongyang', false)).toBe(false);
    expect(seen(FAR, false)).toBe(false);
    expect(seen('Pakistan', true)).toBe(true);
  });
});
