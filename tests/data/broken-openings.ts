import type { Topic } from '@/data/schema';
import type { Content } from '@/scripts/dataset/content';
import type { Broken } from './broken';
import { claim, topic } from './small-content';

/** Five flights, one topic with this opening, and another topic that lists the last flight alone. */
function flights(opening?: Topic['opening']): Partial<Content> {
  return {
    topics: [topic(opening && { opening }), topic({ id: 'nodong', name: 'Nodong' })],
    claims: ['a', 'b', 'c', 'd', 'e'].map((id) =>
      claim({ id, text: `Flight ${id}.`, topics: [id === 'e' ? 'nodong' : 'ghauri'] }),
    ),
  };
}

/** Topics whose opening claims are not known. */
export const BROKEN_OPENINGS: readonly Broken[] = [
  [
    'openings-are-known',
    'a topic of four claims without an opening',
    flights(),
    'ghauri, opening\n  rule: openings-are-known\n  wrong: has 4 claims',
  ],
  [
    'openings-are-known',
    'an opening claim that does not exist',
    flights(['a', 'z']),
    'ghauri, opening.1\n  rule: openings-are-known\n  wrong: names "z", no claim of this topic',
  ],
  [
    'openings-are-known',
    'an opening claim of another topic',
    flights(['e', 'a']),
    'ghauri, opening.0\n  rule: openings-are-known\n  wrong: names "e", no claim of this topic',
  ],
  [
    'openings-are-known',
    'an opening claim named twice',
    flights(['a', 'b', 'a']),
    'ghauri, opening.2\n  rule: openings-are-known\n  wrong: names "a" twice',
  ],
  [
    'openings-are-known',
    'an opening of four claims',
    flights(['a', 'b', 'c', 'd']),
    'names 4 claims, more than a card opens with',
  ],
];
