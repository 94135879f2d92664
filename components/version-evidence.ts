/** What a version of a conflict rests on, as far as a card has to say it: nothing is listed twice. */
import type { SheetCitation, SheetClaim, SheetConflict } from '@/data/fact-sheet';

/** What is already on the card, and what is not. */
interface OnCard {
  /** The citations that the claim above the conflict shows. */
  readonly listed: readonly SheetCitation[];
  readonly shown: readonly SheetClaim[];
  readonly unseen: readonly SheetClaim[];
}

/** What to print under a version. */
export interface Evidence {
  /** Facts on the card, which show their sources themselves. */
  readonly claims: readonly SheetClaim[];
  /** Sources that are listed above the conflict. */
  readonly above: readonly SheetCitation[];
  /** All others: its own, and those of facts that the card does not show. */
  readonly sources: readonly SheetCitation[];
}

/** The evidence for one version, on a card in this state. */
export function evidenceOf(
  version: SheetConflict['versions'][number],
  { listed, shown, unseen }: OnCard,
): Evidence {
  const isIts = ({ id }: SheetClaim) => version.claims.includes(id);
  const claims = shown.filter(isIts);
  const further = unseen.filter(isIts).flatMap(({ citations }) => citations);
  const telling = further.filter(({ relation }) => relation !== 'context');
  const all = uniqueBySource([...version.sources, ...(telling.length > 0 ? telling : further)]);
  const isListed = ({ source }: SheetCitation) => listed.some((one) => one.source.id === source.id);
  return {
    claims,
    above: all.filter(isListed),
    sources: all.filter((citation) => !isListed(citation)),
  };
}

/** Of two citations of one source the first stays: it is the version's own. */
function uniqueBySource(citations: readonly SheetCitation[]): SheetCitation[] {
  const ids = citations.map(({ source }) => source.id);
  return citations.filter(({ source }, index) => ids.indexOf(source.id) === index);
}
