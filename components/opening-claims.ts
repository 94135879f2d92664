/** Which claims open a card: those that bear on what the reader reads, then the editors' choice, then the best evidenced. */
import type { FactSheet, SheetClaim, TopicRef } from '@/data/fact-sheet';
import type { Status, TopicId } from '@/data/schema';

/** The claims a card opens with, and how they came to be chosen. */
export interface Opening {
  /** In order of time. */
  readonly claims: readonly SheetClaim[];
  /** How many of them each rule chose. */
  readonly picked: {
    readonly passage: number;
    readonly editors: number;
    readonly evidence: number;
  };
  /** The topics of the passage that brought claims in, the nearest first; those the sheet cannot name are left out. */
  readonly because: readonly TopicRef[];
}

/** What is documented opens a card before what is reported, and that before what is only said. */
const EVIDENCE: Record<Status, number> = { documented: 0, reported: 1, claimed: 2, disputed: 2 };

/**
 * Choose up to `limit` claims for a passage that also mentions the topics `nearby`, the nearest first.
 *
 * A claim counts for the passage by the topics they share, the nearer the more. Places left over go to
 * the editors' choice, then to claims about this topic before those it is only a part of, and of these
 * to the best evidenced. What is only claimed and what is disputed count alike.
 */
export function chooseOpening(
  sheet: FactSheet,
  limit: number,
  nearby: readonly TopicId[] = [],
): Opening {
  const others = nearby.filter((id) => id !== sheet.topicId);
  const rule = (claim: SheetClaim) => ruleFor(claim, sheet, others);
  const best = sheet.claims.toSorted((a, b) => rank(a, sheet, others) - rank(b, sheet, others));
  const chosen = new Set(best.slice(0, limit));
  const claims = sheet.claims.filter((claim) => chosen.has(claim));
  const picked = { passage: 0, editors: 0, evidence: 0 };
  for (const claim of claims) picked[rule(claim)] += 1;
  const named = others.filter((id) => claims.some(({ topics }) => topics.includes(id)));
  const because = named.flatMap((id) => sheet.related.find((topic) => topic.id === id) ?? []);
  return { claims, picked, because };
}

function ruleFor(
  claim: SheetClaim,
  { topic }: FactSheet,
  others: readonly TopicId[],
): keyof Opening['picked'] {
  if (bearing(claim, others) > 0) return 'passage';
  return topic.opening?.includes(claim.id) ? 'editors' : 'evidence';
}

/** Less is better; each rule's claims stand before all of the next rule's. */
function rank(claim: SheetClaim, sheet: FactSheet, others: readonly TopicId[]): number {
  const quality = (claim.topics[0] === sheet.topicId ? 0 : 10) + EVIDENCE[claim.status];
  const choice = sheet.topic.opening?.includes(claim.id) ? -100 : 0;
  return quality + choice - 1e6 * bearing(claim, others);
}

/** How much a claim has to do with the passage: 1 for its nearest topic, 1/2 for the next, and so on. */
function bearing({ topics }: SheetClaim, others: readonly TopicId[]): number {
  return others.reduce((sum, id, index) => sum + (topics.includes(id) ? 1 / (index + 1) : 0), 0);
}
