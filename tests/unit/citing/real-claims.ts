/** Claims of the dataset, cited as the extension cites them. */
import dataset from 'virtual:dataset';
import { type CitedText, cite } from '@/citing/cite';
import type { CiteContext } from '@/citing/cited-claim';
import { claimLine, cite as strings } from '@/components/cite-strings';
import { strings as common } from '@/components/strings';
import type { CiteFormat } from '@/data/cite-format';
import type { SheetClaim } from '@/data/fact-sheet';

/** Every claim once. */
export const claims: readonly SheetClaim[] = [
  ...new Map(dataset.factSheets.flatMap((sheet) => sheet.claims).map((c) => [c.id, c])).values(),
];

/** The day on which the tests look at sources. */
export const context: CiteContext = {
  accessed: '2026-11-22',
  words: { ...strings.words, relation: common.relation },
};

/** These claims in a format. */
export function cited(list: readonly SheetClaim[], format: CiteFormat): Promise<CitedText> {
  const lines = list.map((claim) => ({ claim, line: claimLine(claim, dataset.provenance) }));
  return cite(lines, format, context);
}

/** A claim cut down to what it cites of these sources. */
export function claimCiting(...sources: readonly string[]): SheetClaim {
  const found = claims.find(({ citations }) =>
    sources.every((id) => citations.some(({ source }) => source.id === id)),
  );
  if (!found) throw new Error(`no claim cites ${sources.join(' and ')}`);
  return { ...found, citations: found.citations.filter((c) => sources.includes(c.source.id)) };
}
