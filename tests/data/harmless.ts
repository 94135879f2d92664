import type { Content } from '@/scripts/dataset/content';
import { cites, claim, conflict, edition, source, tombstone, topic } from './small-content';

/** What no rule may report: [what is harmless, content that holds it]. */
export const HARMLESS: readonly (readonly [what: string, content: Partial<Content>])[] = [
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
    'officials by way of a publication that is cited',
    {
      claims: [claim({ status: 'claimed', speaker: 'Unnamed officials, via The Evening News' })],
      sources: [source({ publisher: 'The Evening News (copy on a weblog)' })],
    },
  ],
  [
    'a former official by name, in a source of his own',
    {
      claims: [claim({ status: 'claimed', speaker: 'B. Raman (former official)' })],
      sources: [source({ author: 'B. Raman' })],
    },
  ],
  [
    'a summary whose numbers stand in its name, its claims and their sources',
    {
      topics: [
        topic({ name: 'Ghauri 2', summary: 'Ghauri 2, flown on 6 April 1998, as told in 2001.' }),
      ],
      sources: [source({ published: '2001' })],
    },
  ],
  [
    'a disputed claim in a conflict',
    { claims: [claim({ status: 'disputed', speaker: 'A daily' })], conflicts: [conflict()] },
  ],
  [
    'versions that share a claim and name each a source of it',
    {
      claims: [claim({ citations: [cites('daily'), cites('weekly', 'disputes')] })],
      sources: [source(), source({ id: 'weekly', url: 'https://weekly.example/' })],
      conflicts: [
        conflict({
          versions: [
            { text: 'Yes.', claims: ['first-flight'], sources: ['daily'] },
            { text: 'No.', claims: ['first-flight'], sources: ['weekly'] },
          ],
        }),
      ],
    },
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
      claims: [claim({ status: 'reported', speaker: 'A daily' })],
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
  [
    'a topic of three claims without an opening, and one that names its own',
    {
      topics: [
        topic({ summaryClaims: ['a'] }),
        topic({ id: 'nodong', name: 'Nodong', summaryClaims: ['b'], opening: ['b', 'd'] }),
      ],
      claims: ['a', 'b', 'c', 'd'].map((id) =>
        claim({
          id,
          text: `Flight ${id}.`,
          topics: id === 'd' ? ['nodong'] : ['ghauri', 'nodong'],
        }),
      ),
    },
  ],
  ['arithmetic and quotation marks', { claims: [claim({ text: "It's 5 < 6 & 'done' (R&D)." })] }],
];
