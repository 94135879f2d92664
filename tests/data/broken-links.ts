import type { Broken } from './broken';
import { cites, claim, conflict, source, topic } from './small-content';

/** Content whose entries do not hold together. */
export const BROKEN_LINKS: readonly Broken[] = [
  [
    'references-resolve',
    'a claim of an unknown topic',
    { claims: [claim({ topics: ['ghauri', 'nodong'] })] },
    'the topic "nodong"',
  ],
  [
    'references-resolve',
    'a citation of an unknown source',
    { claims: [claim({ citations: [cites('daily'), cites('weekly')] })] },
    'the source "weekly"',
  ],
  [
    'references-resolve',
    'a conflict over an unknown claim',
    {
      conflicts: [
        conflict({
          versions: [
            { text: 'Yes.', claims: ['second-flight'] },
            { text: 'No.', claims: ['first-flight'] },
          ],
        }),
      ],
    },
    'flight-date, versions.0.claims.0\n  rule: references-resolve\n  wrong: refers to the claim "second-flight"',
  ],
  [
    'references-resolve',
    'a conflict with an unknown source',
    {
      conflicts: [
        conflict({
          versions: [
            { text: 'Yes.', claims: [], sources: ['weekly'] },
            { text: 'No.', claims: ['first-flight'] },
          ],
        }),
      ],
    },
    'flight-date, versions.0.sources.0\n  rule: references-resolve\n  wrong: refers to the source "weekly"',
  ],
  [
    'nothing-lies-unused',
    'a source nobody cites',
    { sources: [source(), source({ id: 'weekly', url: 'https://weekly.example/' })] },
    'nothing cites',
  ],
  [
    'nothing-lies-unused',
    'a topic without a claim',
    { topics: [topic(), topic({ id: 'nodong', name: 'Nodong' })] },
    'no claim lists this topic',
  ],
  [
    'nothing-lies-unused',
    'an http exception that nothing needs',
    { httpHosts: [{ host: 'old.example', reason: 'old' }] },
    'no source is linked over http',
  ],
  [
    'links-are-secure',
    'an http address',
    { sources: [source({ url: 'http://daily.example/a' })] },
    'is not https',
  ],
  [
    'links-are-secure',
    'an http mirror',
    { sources: [source({ mirrors: ['http://daily.example/a'] })] },
    'daily, mirrors.0\n  rule: links-are-secure\n  wrong: "http://daily.example/a" is not https',
  ],
  [
    'links-are-secure',
    'a script for an address',
    { sources: [source({ url: 'javascript:alert(1)' })] },
    'is not https',
  ],
  [
    'links-are-secure',
    'half an address',
    { sources: [source({ url: 'daily.example/a' })] },
    'is not an address',
  ],
  [
    'links-are-secure',
    'an address with a user name',
    { sources: [source({ url: 'https://un.org@evil.example/' })] },
    'user name',
  ],
  [
    'nothing-stands-twice',
    'two claims of one id',
    { claims: [claim(), claim({ text: 'It flew again.' })] },
    'the same id',
  ],
  [
    'nothing-stands-twice',
    'one text in two claims, but for its dots',
    { claims: [claim(), claim({ id: 'again', text: 'The missile first flew on 6 April, 1998' })] },
    'the same text',
  ],
  [
    'nothing-stands-twice',
    'one address in two sources, but for www and a slash',
    {
      sources: [source(), source({ id: 'weekly', url: 'https://www.daily.example/1998/ghauri/' })],
      claims: [claim({ citations: [cites('daily'), cites('weekly')] })],
    },
    'the same address',
  ],
  [
    'nothing-stands-twice',
    'a source cited twice by one claim',
    { claims: [claim({ citations: [cites('daily'), cites('daily', 'context')] })] },
    'the same citation',
  ],
  [
    'conflicts-have-sides',
    'one version only',
    {
      conflicts: [
        // The type cannot tell a list of one, and the schema refuses it sooner; the rule stands alone.
        conflict({ versions: [{ text: 'Yes.', claims: ['first-flight'] }] }),
      ],
    },
    'one version only',
  ],
  [
    'conflicts-have-sides',
    'a version that rests on nothing',
    {
      conflicts: [
        conflict({
          versions: [
            { text: 'Yes.', claims: ['first-flight'] },
            { text: 'No.', claims: [] },
          ],
        }),
      ],
    },
    'flight-date, versions.1\n  rule: conflicts-have-sides\n  wrong: the version "No." rests on no claim',
  ],
  [
    'conflicts-have-sides',
    'a statement for a question',
    { conflicts: [conflict({ question: 'It flew.' })] },
    'does not ask',
  ],
];
