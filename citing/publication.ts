/** What a source is in the terms of CSL, by its kind and by how its title and publisher are written. */
import type { CitedSource } from '@/data/fact-sheet';
import type { SourceKind } from '@/data/schema';
import type { CslItem, CslType } from './csl-item';

/** The fields of an item that tell where a source appeared. */
export type Publication = Pick<
  CslItem,
  'type' | 'title' | 'container-title' | 'publisher' | 'genre' | 'number' | 'volume' | 'issue'
> & {
  /** Whether its publisher answers for it as its author, where nobody is named. */
  readonly byInstitution?: true;
};

/** Where a source appeared. */
export function toPublication(source: CitedSource): Publication {
  return BY_KIND[source.kind](source);
}

const BY_KIND: Record<SourceKind, (source: CitedSource) => Publication> = {
  'un-document': unDocument,
  government: governmentText,
  court: (source) => byInstitution(source, 'report'),
  research,
  memoir: (source) => (source.url === null ? book(source) : inPeriodical(source)),
  news: (source) => inPeriodical(source),
  'official-media': (source) => inPeriodical(source),
  reference: (source) => onSite(source, 'webpage'),
  website: (source) => onSite(source, 'webpage'),
  weblog: (source) => onSite(source, 'post-weblog'),
};

/** A symbol of the United Nations or the IAEA at the end of a title: `A/RES/60/173`, `GOV/2011/53`. */
const SYMBOL = /^(.+?),? \(?((?:[AS]|GOV)\/[^\s()]+(?:\([^()]*\)[^\s()]*)*)\)?$/;
const UN_PAPER = /^(?:Report\b|General Assembly resolution\b|[AS]\/)/;

function unDocument(source: CitedSource): Publication {
  const [, title, number] = SYMBOL.exec(source.title) ?? [];
  if (title && number) return { ...byInstitution(source, 'report'), title, number };
  return byInstitution(source, UN_PAPER.test(source.title) ? 'report' : 'webpage');
}

/** The number of a diplomatic cable at the end of a title: `(cable 1976ISLAMA05111)`. */
const CABLE = /^(.+) \((?:cable )?(\d{2,4}[A-Z]+\d+)\)$/;
const REPORT = /\breport\b|\bRL\d/i;

function governmentText(source: CitedSource): Publication {
  const [, title, number] = CABLE.exec(source.title) ?? [];
  if (title && number) {
    return { ...byInstitution(source, 'document'), title, genre: 'cable', number };
  }
  return byInstitution(source, REPORT.test(source.title) ? 'report' : 'document');
}

/** A journal with volume and issue: `The Nonproliferation Review 9.3 (Monterey Institute, CNS)`. */
const JOURNAL = /^(.+?) (\d+)\.(\d+)(?: \(.+\))?$/;
/** Periodicals among the research; what else there is are papers and pages of institutes. */
const MAGAZINE = /^(?:Arms Control Today|APS News|Foreign Policy|Lawfare|NK News)\b/;

function research(source: CitedSource): Publication {
  const { title, publisher, url } = source;
  const [, journal, volume, issue] = JOURNAL.exec(publisher) ?? [];
  if (journal && volume && issue) {
    return { type: 'article-journal', title, 'container-title': journal, volume, issue };
  }
  if (MAGAZINE.test(publisher)) return inPeriodical(source, 'article-magazine');
  return url === null ? book(source) : byInstitution(source, 'report');
}

// Where the publishing house is not recorded, the dataset says `Book by` and the authors.
function book({ title, publisher }: CitedSource): Publication {
  return { type: 'book', title, ...(publisher.startsWith('Book by ') ? {} : { publisher }) };
}

function inPeriodical(source: CitedSource, type: CslType = 'article-newspaper'): Publication {
  return onSite(source, type);
}

function onSite({ title, publisher, author }: CitedSource, type: CslType): Publication {
  return { type, title, ...(publisher === author ? {} : { 'container-title': publisher }) };
}

// A publisher that is the author is not named twice (APA 7, 9.24; Chicago 18, 14.42).
function byInstitution({ title, publisher, author }: CitedSource, type: CslType): Publication {
  return { type, title, byInstitution: true, ...(author === undefined ? {} : { publisher }) };
}
