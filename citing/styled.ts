/** Claims in a style of citing: a note each in Chicago, and a list with references for the text elsewhere. */
import type { CitationItem, OutputFormat } from 'citeproc';
import type { SheetCitation } from '@/data/fact-sheet';
import type { CiteContext, CitedClaim } from './cited-claim';
import { inHtml } from './in-html';
import { placeInSource } from './place-in-source';
import type { StyleEngine } from './style-engine';
import { toCslItem } from './to-csl-item';

/** A footnote to a claim: its sources, what disputes it last and told as such. */
export function footnote(
  engine: StyleEngine,
  { claim }: CitedClaim,
  { accessed, words }: CiteContext,
  format: OutputFormat,
): string {
  const citations = inOrder(claim.citations);
  const items = citations.map(({ source }) => toCslItem(source, accessed));
  const remarks = citations.map((citation) => remarksOn(citation, words.secondHand));
  const cites = citations.map((citation, at) => ({
    ...toCite(citation),
    ...(at > 0 && { prefix: SIGNAL[citation.relation] }),
    ...(remarks[at] && { suffix: ` (${slot(at)})` }),
  }));
  return filled(engine.cluster(items, cites, format), remarks, format);
}

/** What refers to a claim's sources in the reader's own text. */
export function inText(
  engine: StyleEngine,
  { claim }: CitedClaim,
  { accessed }: CiteContext,
  format: OutputFormat,
): string {
  const citations = inOrder(claim.citations);
  const items = citations.map(({ source }) => toCslItem(source, accessed));
  const places = citations.map(placeInWords);
  const cites = citations.map((citation, at) => ({
    ...toCite(citation),
    ...(places[at] && { suffix: `, ${slot(at)}` }),
  }));
  return filled(engine.cluster(items, cites, format), places, format);
}

/** Every source of these claims once, in full. */
export function references(
  engine: StyleEngine,
  claims: readonly CitedClaim[],
  { accessed }: CiteContext,
  format: OutputFormat,
): string[] {
  const sources = claims.flatMap(({ claim }) => claim.citations.map(({ source }) => source));
  return engine.list(
    sources.map((source) => toCslItem(source, accessed)),
    format,
  );
}

const ORDER = { supports: 0, context: 1, disputes: 2 } as const;
/** The signals of scholarly notes to what follows the first source. */
const SIGNAL = { supports: '', context: 'see also ', disputes: 'but see ' } as const;

/** Citations as a note tells them: what supports, what bears on the claim, what disputes it. */
export function inOrder(citations: readonly SheetCitation[]): SheetCitation[] {
  return citations.toSorted((a, b) => ORDER[a.relation] - ORDER[b.relation]);
}

function toCite(citation: SheetCitation): CitationItem {
  const place = placeInSource(citation);
  return { id: citation.source.id, ...(place && 'locator' in place && place) };
}

function placeInWords(citation: SheetCitation): string {
  const place = placeInSource(citation);
  return place && 'words' in place ? place.words : '';
}

function remarksOn(citation: SheetCitation, secondHand: string): string {
  const remarks = [placeInWords(citation), citation.source.read ? '' : secondHand];
  return remarks.filter(Boolean).join('; ');
}

// citeproc mends punctuation, brackets and quotation marks, and a phrase of a source must stay letter
// for letter: what goes in is a place of two private-use characters, filled when citeproc is done.
const slot = (at: number) => `\uE000${at}\uE001`;

function filled(cluster: string, words: readonly string[], format: OutputFormat): string {
  return cluster.replace(/\uE000(\d+)\uE001/g, (_slot, at) => {
    const word = words[Number(at)] ?? '';
    return format === 'html' ? inHtml(word) : word;
  });
}
