import type { Broken } from './broken';
import { claim, source, topic } from './small-content';

/** Content with words that must not be printed. */
export const BROKEN_TEXTS: readonly Broken[] = [
  ['texts-are-plain', 'a tag', { claims: [claim({ text: 'It <b>flew</b>.' })] }, 'a tag'],
  [
    'texts-are-plain',
    'a script in a note',
    { claims: [claim({ note: '<script>alert(1)</script>' })] },
    'a tag',
  ],
  [
    'texts-are-plain',
    'a character reference in a title',
    { sources: [source({ title: 'Arms &amp; Men' })] },
    'a character reference',
  ],
  [
    'texts-are-plain',
    'a script address',
    { topics: [topic({ summary: 'See javascript:alert(1).' })] },
    'a script address',
  ],
  [
    'texts-are-plain',
    'an event handler',
    { topics: [topic({ summary: 'A missile" onerror=alert(1).' })] },
    'an event handler',
  ],
  ['texts-are-plain', 'Markdown', { claims: [claim({ text: 'It **flew**.' })] }, 'Markdown'],
  [
    'texts-are-plain',
    'a placeholder',
    { claims: [claim({ speaker: '{{speaker}}' })] },
    'a placeholder',
  ],
  [
    'texts-are-plain',
    'a line break',
    { claims: [claim({ text: 'It\nflew.' })] },
    'a control character',
  ],
  [
    'texts-are-plain',
    'a text turned round by a bidirectional mark',
    { claims: [claim({ text: 'It \u202eton did\u202c fly.' })] },
    'an invisible character',
  ],
  [
    'texts-are-composed',
    'a name in decomposed form',
    { topics: [topic({ names: [{ language: 'ko', text: '노동'.normalize('NFD') }] })] },
    'NFC',
  ],
  [
    'isis-is-expanded',
    'the bare abbreviation in a note',
    { claims: [claim({ note: 'ISIS analysts agree.' })] },
    'without expansion',
  ],
  [
    'isis-is-expanded',
    'the bare abbreviation in a title',
    { sources: [source({ title: 'ISIS report' })] },
    'without expansion',
  ],
  [
    'nothing-forbidden-is-said',
    'a forbidden sentence',
    {
      mustNotSay: [
        { id: 'moon', text: 'Do not say that it is cheese.', patterns: ['cheese'], allow: [] },
      ],
      claims: [claim({ text: 'The moon is CHEESE.' })],
    },
    'breaks moon',
  ],
  [
    'project-stays-unseen',
    'a remark to editors',
    { claims: [claim({ note: 'Check: the second page.' })] },
    'speaks to editors',
  ],
  [
    'project-stays-unseen',
    'the id of a claim',
    {
      claims: [
        claim({ id: 'ghauri-first-flight' }),
        claim({ id: 'b', text: 'It flew on.', note: 'See ghauri-first-flight.' }),
      ],
    },
    'speaks to editors',
  ],
];
