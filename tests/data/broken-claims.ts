import type { Broken } from './broken';
import { cites, claim, conflict, source } from './small-content';

/** Claims that break a rule on evidence, dates or place. */
export const BROKEN_CLAIMS: readonly Broken[] = [
  [
    'claims-are-supported',
    'a claim with context only',
    { claims: [claim({ citations: [cites('daily', 'context')] })] },
    'no citation supports it',
  ],
  [
    'claims-are-supported',
    'a claim whose only support was not read',
    { sources: [source({ read: false })] },
    'was read',
  ],
  [
    'certainty-fits-status',
    'a documented claim that only the press of a party bears out',
    { sources: [source({ kind: 'official-media', standpoint: 'dprk' })] },
    'first-flight, status',
  ],
  [
    'certainty-fits-status',
    'a documented claim whose other source was not read',
    {
      claims: [claim({ citations: [cites('daily'), cites('weekly')] })],
      sources: [
        source({ kind: 'official-media', standpoint: 'pakistan' }),
        source({ id: 'weekly', url: 'https://weekly.example/', read: false }),
      ],
    },
    'official media of a party',
  ],
  [
    'certainty-fits-status',
    'a documented claim whose other source is context',
    {
      claims: [claim({ citations: [cites('daily'), cites('weekly', 'context')] })],
      sources: [
        source({ kind: 'official-media', standpoint: 'dprk' }),
        source({ id: 'weekly', url: 'https://weekly.example/' }),
      ],
    },
    'official media of a party',
  ],
  [
    'speakers-are-named',
    'a claimed claim without a speaker',
    { claims: [claim({ status: 'claimed' })] },
    'is claimed, but nobody',
  ],
  [
    'speakers-are-named',
    'a disputed claim without a speaker',
    { claims: [claim({ status: 'disputed' })], conflicts: [conflict()] },
    'is disputed, but nobody',
  ],
  [
    'speakers-are-named',
    'a reported claim without a speaker',
    { claims: [claim({ status: 'reported' })] },
    'is reported, but nobody',
  ],
  [
    'nameless-voices-are-traced',
    'officials of nobody knows where',
    { claims: [claim({ status: 'claimed', speaker: 'Unnamed officials' })] },
    'first-flight, speaker\n  rule: nameless-voices-are-traced\n  wrong: names nobody',
  ],
  [
    'nameless-voices-are-traced',
    'officials by way of a publication that is not cited',
    { claims: [claim({ status: 'claimed', speaker: 'Officials, via The Weekly' })] },
    'names nobody and no publication that it cites: "Officials, via The Weekly"',
  ],
  [
    'disputes-show-both-sides',
    'a disputed claim with one side',
    { claims: [claim({ status: 'disputed', speaker: 'A daily' })] },
    'only one side',
  ],
  [
    'dates-are-plausible',
    'a date that is none',
    { claims: [claim({ date: 'April 1998' })] },
    'is not a date',
  ],
  [
    'dates-are-plausible',
    'a day that does not exist',
    { claims: [claim({ date: '1999-02-29' })] },
    'does not exist',
  ],
  [
    'dates-are-plausible',
    'a year before both states',
    { claims: [claim({ date: '1898' })] },
    'is not between 1940 and 2026',
  ],
  [
    'dates-are-plausible',
    'an end yet to come',
    { claims: [claim({ date: '1998/2027' })] },
    'is not between 1940 and 2026',
  ],
  [
    'dates-are-plausible',
    'a source yet to be published',
    { sources: [source({ published: '2072' })] },
    'is not between',
  ],
  [
    'held-claims-stay-out',
    'a claim that is held back',
    { held: [{ id: 'first-flight', reason: 'nothing was read' }] },
    'nothing was read',
  ],
  [
    'entries-lie-in-place',
    'a claim in the file of another topic',
    { files: [{ path: 'facts/nodong.json', ids: ['first-flight'] }] },
    'wrong file',
  ],
  [
    'entries-lie-in-place',
    'a source in the file of another kind',
    { files: [{ path: 'sources/court.json', ids: ['daily'] }] },
    'wrong file',
  ],
  [
    'entries-lie-in-place',
    'claims out of order',
    {
      claims: [claim({ id: 'later', date: '1999', text: 'It flew again.' }), claim()],
      files: [{ path: 'facts/ghauri.json', ids: ['later', 'first-flight'] }],
    },
    'not in order',
  ],
];
