import { describe, expect, test } from 'vitest';
import { checkContent, formatFinding, rulesFor } from '@/scripts/dataset/check-content';
import type { Content } from '@/scripts/dataset/content';
import { BROKEN_CLAIMS } from './broken-claims';
import { BROKEN_EDITIONS } from './broken-editions';
import { BROKEN_LINKS } from './broken-links';
import { BROKEN_TEXTS } from './broken-texts';
import { cites, claim, conflict, edition, smallContent, source, tombstone } from './small-content';

const LAST_YEAR = 2026;

const BROKEN = [...BROKEN_CLAIMS, ...BROKEN_EDITIONS, ...BROKEN_LINKS, ...BROKEN_TEXTS];

describe('the rules', () => {
  test('find nothing in content that keeps them', () => {
    expect(checkContent(smallContent(), LAST_YEAR)).toEqual([]);
    expect(checkContent(smallContent({ conflicts: [conflict()] }), LAST_YEAR)).toEqual([]);
  });

  test.each(BROKEN)('%s reports %s', (rule, _what, broken, says) => {
    const findings = checkContent(smallContent(broken), LAST_YEAR).filter(
      (finding) => finding.rule === rule,
    );
    expect(findings.map((finding) => formatFinding(finding)).join('\n')).toContain(says);
  });

  test('are each proven by broken content', () => {
    expect([...new Set(BROKEN.map(([rule]) => rule))].sort()).toEqual(
      Object.keys(rulesFor(LAST_YEAR)).sort(),
    );
  });

  test('name the file where an entry stands, not the one where it belongs', () => {
    const files = [
      { path: 'topics/first-flight.json', ids: ['first-flight'] },
      { path: 'facts/ghauri.json', ids: ['first-flight'] },
    ];
    const claims = [claim({ topics: ['ghuari'] })];
    const findings = checkContent(smallContent({ claims, files }), LAST_YEAR);
    expect(
      findings.filter(({ rule }) => rule === 'references-resolve').map(({ file }) => file),
    ).toEqual(['facts/ghauri.json']);
  });

  test('name the file where an entry belongs if another of its id stands elsewhere', () => {
    const files = ['facts/ballistic.json', 'facts/ghauri.json'].map((path) => ({
      path,
      ids: ['first-flight'],
    }));
    const content = smallContent({ claims: [claim({ date: '1898' })], files });
    const found = checkContent(content, LAST_YEAR).find(
      ({ rule }) => rule === 'dates-are-plausible',
    );
    expect(found?.file).toBe('facts/ghauri.json');
  });

  test('report once that nothing was read, whatever kind it is of', () => {
    const sources = [source({ kind: 'official-media', standpoint: 'dprk', read: false })];
    expect(checkContent(smallContent({ sources }), LAST_YEAR).map(({ rule }) => rule)).toEqual([
      'claims-are-supported',
    ]);
  });

  test('report the file, the entry, the rule, the fault and the cure', () => {
    const [finding] = checkContent(smallContent({ claims: [claim({ date: '1898' })] }), LAST_YEAR);
    expect(finding && formatFinding(finding)).toBe(
      'data/facts/ghauri.json: first-flight, date\n' +
        '  rule: dates-are-plausible\n' +
        '  wrong: "1898" is not between 1940 and 2026\n' +
        '  cure: write it as EDTF, such as 1993-12, 1997/2001 or 1972/..',
    );
    expect(finding && formatFinding(finding, 7)).toContain(
      'data/facts/ghauri.json:7: first-flight, date\n',
    );
  });
});

/** Reads as: [what is harmless, content that holds it]. */
const HARMLESS: readonly (readonly [what: string, content: Partial<Content>])[] = [
  [
    'a disputed claim that cites both sides',
    {
      claims: [
        claim({
          status: 'disputed',
          speaker: 'A daily',
          citations: [cites('daily'), cites('weekly', 'disputes')],
        }),
      ],
      sources: [source(), source({ id: 'weekly', url: 'https://weekly.example/' })],
    },
  ],
  [
    'a disputed claim in a conflict',
    { claims: [claim({ status: 'disputed', speaker: 'A daily' })], conflicts: [conflict()] },
  ],
  [
    'http at a host that is excepted',
    {
      sources: [source({ url: 'http://old.example/a' })],
      httpHosts: [{ host: 'old.example', reason: 'old' }],
    },
  ],
  [
    'ISIS beside its expansion',
    {
      sources: [
        source({
          title: 'ISIS report',
          publisher: 'Institute for Science and International Security',
        }),
      ],
    },
  ],
  [
    'what a title by somebody else says',
    {
      mustNotSay: [{ id: 'moon', text: 'Not cheese.', patterns: ['cheese'], allow: [] }],
      sources: [source({ title: 'The moon is cheese' })],
    },
  ],
  [
    'a forbidden sentence asked as a question',
    {
      mustNotSay: [{ id: 'moon', text: 'Not cheese.', patterns: ['cheese'], allow: [] }],
      conflicts: [conflict({ question: 'Is the moon cheese?' })],
    },
  ],
  [
    'a forbidden sentence in the mouth of a speaker with an initial',
    {
      mustNotSay: [
        { id: 'moon', text: 'Not cheese.', patterns: ['cheese'], allow: ['according to'] },
      ],
      claims: [claim({ text: 'According to A.Q. Khan the moon is cheese.' })],
    },
  ],
  [
    'the word of official media under the name of its speaker',
    {
      claims: [claim({ speaker: 'A ministry' })],
      sources: [source({ kind: 'official-media', standpoint: 'dprk' })],
    },
  ],
  [
    'the official media of a third state',
    { sources: [source({ kind: 'official-media', standpoint: 'us' })] },
  ],
  [
    'official media beside a source of another kind',
    {
      claims: [claim({ citations: [cites('daily'), cites('weekly')] })],
      sources: [
        source({ kind: 'official-media', standpoint: 'dprk' }),
        source({ id: 'weekly', url: 'https://weekly.example/' }),
      ],
    },
  ],
  [
    'what only official media report, as reported',
    {
      claims: [claim({ status: 'reported' })],
      sources: [source({ kind: 'official-media', standpoint: 'dprk' })],
    },
  ],
  [
    'a retired id that another kind still bears, and a replacement that exists',
    { retired: [tombstone({ id: 'ghauri', replacedBy: 'first-flight' })] },
  ],
  [
    'editions that add, correct and retire, two of them on one day',
    {
      editions: [
        edition({ version: 3, retired: ['old-flight'] }),
        edition({ version: 2, corrected: [{ id: 'old-flight', what: 'The day.' }] }),
        edition({ date: '2026-11-21', added: ['first-flight', 'ghauri', 'old-flight'] }),
      ],
      retired: [tombstone()],
    },
  ],
  ['arithmetic and quotation marks', { claims: [claim({ text: "It's 5 < 6 & 'done' (R&D)." })] }],
];

describe('the rules let through', () => {
  test.each(HARMLESS)('%s', (_what, content) => {
    expect(checkContent(smallContent(content), LAST_YEAR)).toEqual([]);
  });
});
