import provenance from 'virtual:provenance';
import { type CitedText, cite } from '@/citing/cite';
import type { CiteContext } from '@/citing/cited-claim';
import { claimLine, cite as strings } from '@/components/cite-strings';
import type { CiteFormat } from '@/data/cite-format';
import type { SheetClaim } from '@/data/fact-sheet';

/** What a citation of today needs to know: the day is the reader's own, ISO 8601. */
export function citeContext(): CiteContext {
  return { accessed: new Date().toLocaleDateString('sv'), words: strings.words };
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
