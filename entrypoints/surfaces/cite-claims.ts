import provenance from 'virtual:provenance';
import { type CitedText, cite } from '@/citing/cite';
import type { CiteContext } from '@/citing/cited-claim';
import { claimLine, cite as strings } from '@/components/cite-strings';
import { strings as common } from '@/components/strings';
import type { CiteFormat } from '@/data/cite-format';
import type { SheetClaim } from '@/data/fact-sheet';

/** What a citation of today needs to know: the day is the reader's own, ISO 8601. */
export function citeContext(): CiteContext {
  const { relation } = common;
  return { accessed: new Date().toLocaleDateString('sv'), words: { ...strings.words, relation } };
}

/** These claims cited in a format, each with our own line on it. */
export function citeClaims(
  claims: readonly SheetClaim[],
  format: CiteFormat,
  context = citeContext(),
): Promise<CitedText> {
  const cited = claims.map((claim) => ({ claim, line: claimLine(claim, provenance) }));
  return cite(cited, format, context);
}
