import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstMentions, type Stretch } from '@/scripts/annotate/first-mentions';

interface Place {
  readonly topicId: string;
  readonly start: number;
}

const khan = (start: number): Place => ({ topicId: 'aq-khan', start });
const komid = (start: number): Place => ({ topicId: 'komid', start });

/** Reads as: [what is tested, section, length and mentions of each stretch, the starts of those marked]. */
const CASES: [
  name: string,
  stretches: [section: number, length: number, mentions: Place[]][],
  marked: number[][],
][] = [
  ['the first of each topic', [[0, 50, [khan(1), komid(9), khan(20), komid(30)]]], [[1, 9]]],
  [
    'none again in the next paragraph of a section',
    [
      [0, 50, [khan(1)]],
      [0, 50, [khan(2), komid(9)]],
    ],
    [[1], [9]],
  ],
  [
    'the first after a heading, beside the one in the heading',
    [
      [1, 50, [khan(1), khan(20)]],
      [2, 50, [khan(2), khan(20)]],
      [3, 50, [khan(3)]],
    ],
    [[1], [2], [3]],
  ],
  ['one again after 4,000 units', [[0, 9000, [khan(0), khan(3999), khan(4000)]]], [[0, 4000]]],
  [
    '4,000 units counted from the last that was marked, over everything between',
    [
      [0, 3000, [khan(500), khan(2000)]],
      [0, 1000, []],
      [0, 9000, [khan(499), khan(500), khan(4499), khan(4500)]],
    ],
    [[500], [], [500, 4500]],
  ],
];

function toStretches(stretches: (typeof CASES)[number][1]): Stretch<Place>[] {
  return stretches.map(([section, length, mentions]) => ({ section, length, mentions }));
}

describe('the mentions marked by default', () => {
  test.each(CASES)('are %s', (_name, stretches, marked) => {
    const found = firstMentions(toStretches(stretches));
    expect(found.map((mentions) => mentions.map(({ start }) => start))).toEqual(marked);
  });

  test('stand 4,000 units apart in a section, and none of the others does', () => {
    const place = fc.record({ topicId: fc.constantFrom('a', 'b'), start: fc.nat(2999) });
    const stretch = fc.record({
      section: fc.nat(1),
      length: fc.constant(3000),
      mentions: fc.array(place).map((all) => all.sort((a, b) => a.start - b.start)),
    });
    fc.assert(
      fc.property(fc.array(stretch), (stretches) => {
        const marked = new Set(firstMentions<Place>(stretches).flat());
        const all = placesOf(stretches);
        for (const one of all) {
          const nearBefore = all.slice(0, all.indexOf(one)).some((other) => {
            const isAlike = other.topicId === one.topicId && other.section === one.section;
            return isAlike && marked.has(other.mention) && one.at - other.at < 4000;
          });
          expect(marked.has(one.mention)).toBe(!nearBefore);
        }
      }),
    );
  });
});

/** Every mention with where it is in the document, and which unbroken section it is in. */
function placesOf(stretches: readonly Stretch<Place>[]) {
  let section = 0;
  return stretches.flatMap((stretch, index) => {
    if (stretch.section !== stretches[index - 1]?.section) section += 1;
    const inSection = section;
    return stretch.mentions.map((mention) => ({
      mention,
      topicId: mention.topicId,
      section: inSection,
      at: index * 3000 + mention.start,
    }));
  });
}
