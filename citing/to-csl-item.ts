import type { CitedSource } from '@/data/fact-sheet';
import { toAuthors } from './authors';
import { toCslDate } from './csl-date';
import type { CslItem, CslName } from './csl-item';
import { toPublication } from './publication';

/** A source as a CSL-JSON item; `accessed` is the day on which the reader looks, ISO 8601. */
export function toCslItem(source: CitedSource, accessed: string): CslItem {
  const { byInstitution, ...publication } = toPublication(source);
  const author = authorsOf(source, byInstitution ?? false);
  return {
    id: source.id,
    ...publication,
    ...(author && { author }),
    ...(source.published && { issued: toCslDate(source.published) }),
    ...(source.url !== null && {
      URL: source.url,
      accessed: toCslDate({ start: { value: accessed } }),
    }),
    // Titles in square brackets are our own words, whatever the source is written in.
    language: source.title.startsWith('[') ? 'en' : source.language,
  };
}

function authorsOf(
  { author, publisher }: CitedSource,
  byInstitution: boolean,
): CslName[] | undefined {
  if (author !== undefined) return toAuthors(author);
  return byInstitution ? [{ literal: publisher.replace(COPY, '') }] : undefined;
}

/** Where a copy was read is no part of who wrote it; the address shows it. */
const COPY = / \(copy [^)]*\)$|, copy at .*$/;
