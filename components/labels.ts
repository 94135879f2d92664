/** The part of the catalogue of words that names what the dataset tells apart. */
import type { Status, TopicKind } from '@/data/schema';

/** What one topic of a kind is called. */
export const kind: Record<TopicKind, string> = {
  relation: 'Relation',
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  weapon: 'Weapon',
  programme: 'Programme',
  event: 'Event',
  treaty: 'Treaty or resolution',
  document: 'Document',
  country: 'Country',
  ship: 'Ship',
};

/** What the topics of a kind are called together. */
export const kinds: Record<TopicKind, string> = {
  relation: 'Relations',
  person: 'People',
  organisation: 'Organisations',
  place: 'Places',
  weapon: 'Weapons',
  programme: 'Programmes',
  event: 'Events',
  treaty: 'Treaties and resolutions',
  document: 'Documents',
  country: 'Countries',
  ship: 'Ships',
};

/** How well a claim is evidenced, in a word. */
export const status: Record<Status, string> = {
  documented: 'Documented',
  reported: 'Reported',
  claimed: 'Claimed',
  disputed: 'Disputed',
};

/** What each of those words means. */
export const statusMeaning: Record<Status, string> = {
  documented: 'Documents or official records show that it happened, or that it was said.',
  reported: 'The press, researchers or diplomats report it.',
  claimed: 'Someone says so, and is named.',
  disputed: 'Another account speaks against it; both are shown.',
};
