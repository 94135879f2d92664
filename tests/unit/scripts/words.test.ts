import { describe, expect, test } from 'vitest';
import { cataloguesIn } from '@/scripts/words/catalogue-keys';
import { strayWords } from '@/scripts/words/stray-words';
import { usedKeys } from '@/scripts/words/used-keys';

describe('the words of a catalogue', () => {
  test('are known by their keys, in objects beside it too', () => {
    const text = `
      const kind = { person: 'Person' } satisfies Kinds;
      const why = { name: 'Name' };
      export const card = spoken('card', {
        close: 'Close',
        kind,
        why: { question: 'Why?', ...why },
        tools: { copy: (n: number) => \`Copy \${n}\` },
      } as const);`;
    expect(cataloguesIn({ path: 'components/card-strings.ts', text })).toEqual([
      {
        name: 'card',
        path: 'components/card-strings.ts',
        keys: ['close', 'kind.person', 'why.question', 'why.name', 'tools.copy'],
      },
    ]);
  });

  test('must be given under the name they are exported by', () => {
    const text = "export const card = spoken('cards', { close: 'Close' });";
    expect(() => cataloguesIn({ path: 'components/card-strings.ts', text })).toThrow('cards');
  });
});

const PLACES = new Map([['card', 'components/card-strings.ts']]);
const used = (text: string) => [...usedKeys({ path: 'components/Card.tsx', text }, PLACES)];
const IMPORT = "import { card } from './card-strings';";

describe('what a file says', () => {
  test.each([
    ['what it reads', 'f(card.tools.copy);', ['card.tools.copy']],
    ['all below a key that is not written there', 'f(card.tools[name]);', ['card.tools']],
    ['all, where the first key is not', 'f(card[name]);', ['card']],
    [
      'what it takes apart',
      'const { tools, close } = card; f(tools.copy, close);',
      ['card.tools.copy', 'card.close'],
    ],
    [
      'what stands in a tag',
      'const a = <p title={card.close}>{card.tools.copy}</p>;',
      ['card.close', 'card.tools.copy'],
    ],
    ['no type', 'let a: keyof typeof card.tools;', []],
    ['nothing that it only takes apart', 'const { tools } = card;', []],
  ])('is %s', (_what, text, expected) => {
    expect(used(`${IMPORT} ${text}`)).toEqual(expected);
  });

  test('is known under another name', () => {
    expect(
      used("import { card as words } from '@/components/card-strings'; f(words.close);"),
    ).toEqual(['card.close']);
  });

  test('is no word of a namesake from elsewhere', () => {
    expect(used("import { card } from './the-card'; f(card.close);")).toEqual([]);
  });
});

describe('words that stand outside of catalogues', () => {
  const stray = (text: string) => strayWords({ path: 'components/Card.tsx', text });
  test.each([
    ['in a tag', 'const a = <p>Close</p>;', 'Close'],
    ['in what is read out', 'const a = <p aria-label="Close" />;', 'Close'],
    ['in code', "f('Nothing was found');", 'Nothing was found'],
    ['around something', 'f(`Found $' + '{n} facts in all`);', 'facts in all'],
  ])('are found %s', (_where, text, words) => {
    const [found] = stray(`\n${text}`);
    expect(found).toMatchObject({ line: 2 });
    expect(words).toContain(found?.words.split(' ').at(-1));
  });

  test.each([
    ['<p class="card Is-open">{card.close}</p>'],
    ["f('a[href], summary')"],
    ["throw new Error('Not what was expected');"],
    ["import { card } from './Card strings';"],
    ['const a = <path d="M1 1 L2 2" />;'],
  ])('are not taken for such: %s', (text) => {
    expect(stray(text)).toEqual([]);
  });
});
