import type { Broken } from './broken';
import { claim, topic } from './small-content';

/** Topics whose summary says what none of their claims does. */
export const BROKEN_SUMMARIES: readonly Broken[] = [
  [
    'summaries-rest-on-claims',
    'a summary that rests on nothing',
    { topics: [topic({ summaryClaims: [] })] },
    'ghauri, summaryClaims\n  rule: summaries-rest-on-claims\n  wrong: names no claim',
  ],
  [
    'summaries-rest-on-claims',
    'a claim that does not exist',
    { topics: [topic({ summaryClaims: ['first-flight', 'second-flight'] })] },
    'ghauri, summaryClaims.1\n  rule: summaries-rest-on-claims\n  wrong: names "second-flight", no claim of this topic',
  ],
  [
    'summaries-rest-on-claims',
    'a claim of another topic',
    {
      topics: [
        topic({ summaryClaims: ['first-flight', 'next-flight'] }),
        topic({ id: 'nodong', name: 'Nodong', summaryClaims: ['next-flight'] }),
      ],
      claims: [claim(), claim({ id: 'next-flight', text: 'It flew again.', topics: ['nodong'] })],
    },
    'ghauri, summaryClaims.1\n  rule: summaries-rest-on-claims\n  wrong: names "next-flight", no claim of this topic',
  ],
  [
    'summaries-rest-on-claims',
    'a claim named twice',
    { topics: [topic({ summaryClaims: ['first-flight', 'first-flight'] })] },
    'ghauri, summaryClaims.1\n  rule: summaries-rest-on-claims\n  wrong: names "first-flight" twice',
  ],
  [
    'summaries-rest-on-claims',
    'a year that no claim gives',
    { topics: [topic({ summary: 'A missile first flown in 1997.' })] },
    'ghauri, summary\n  rule: summaries-rest-on-claims\n  wrong: gives 1997',
  ],
  [
    'summaries-rest-on-claims',
    'a range that a claim gives on which the summary does not rest',
    {
      topics: [topic({ summary: 'A missile with a range of 1,500 km.' })],
      claims: [claim(), claim({ id: 'range', text: 'It reaches 1,500 km.' })],
    },
    'gives 1,500',
  ],
];
