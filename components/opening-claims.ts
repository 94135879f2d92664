/** Which claims open a card: those that bear on what the reader reads, then the editors' choice, then the best evidenced. */
import type { FactSheet, SheetClaim, TopicRef } from '@/data/fact-sheet';
import type { Status, TopicId } from '@/data/schema';
import { yearOf } from './format-date';

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
  /** The years of the passage that brought claims in. */
  readonly years: readonly number[];
}

/** What is documented opens a card before what is reported, and that before what is only said. */
const EVIDENCE: Record<Status, number> = { documented: 0, reported: 1, claimed: 2, disputed: 2 };

/** What stands around a mention. */
export interface Passage {
  /** The other topics it mentions, the nearest first. */
  readonly nearby: readonly TopicId[];
  /** The years it tells. */
  readonly years: readonly number[];
}

/**
 * Choose up to `limit` claims for a passage.
 *
 * A claim counts for the passage by the year they share and by the topics, the nearer the more; that
 * both are about the relation says nothing. Of the rest the editors' choice comes first, one of which is
 * always among several, then claims about this topic before those it is only a part of, and of these
 * the best evidenced. What is only claimed and what is disputed count alike.
 */
export function chooseOpening(
  sheet: FactSheet,
  limit: number,
  passage: Passage = { nearby: [], years: [] },
): Opening {
  const umbrellas = sheet.related.filter(({ kind }) => kind === 'relation').map(({ id }) => id);
  const others = passage.nearby.filter((id) => id !== sheet.topicId && !umbrellas.includes(id));
  const around = { nearby: others, years: passage.years };
  const best = sheet.claims.toSorted((a, b) => rank(a, sheet, around) - rank(b, sheet, around));
  const chosen = new Set(withEditors(best, limit, sheet));
  const claims = sheet.claims.filter((claim) => chosen.has(claim));
  const picked = { passage: 0, editors: 0, evidence: 0 };
  for (const claim of claims) picked[ruleFor(claim, sheet, around)] += 1;
  const named = others.filter((id) => claims.some(({ topics }) => topics.includes(id)));
  const because = named.flatMap((id) => sheet.related.find((topic) => topic.id === id) ?? []);
  const years = passage.years.filter((year) => claims.some((claim) => isOf(claim, [year])));
  return { claims, picked, because, years };
}

/** From so many on one is kept for the editors. */
const SEVERAL = 3;

function withEditors(best: readonly SheetClaim[], limit: number, sheet: FactSheet): SheetClaim[] {
  const first = best.slice(0, limit);
  const choice = best.find((claim) => isEditors(claim, sheet));
  if (!choice || limit < SEVERAL || first.some((claim) => isEditors(claim, sheet))) return first;
  return [...first.slice(0, limit - 1), choice];
}

function ruleFor(claim: SheetClaim, sheet: FactSheet, passage: Passage): keyof Opening['picked'] {
  if (bearing(claim, passage) > 0) return 'passage';
  return isEditors(claim, sheet) ? 'editors' : 'evidence';
}

const isEditors = ({ id }: SheetClaim, { topic }: FactSheet) =>
  topic.opening?.includes(id) ?? false;

/** Less is better; each rule's claims stand before all of the next rule's. */
function rank(claim: SheetClaim, sheet: FactSheet, passage: Passage): number {
  const quality = (claim.topics[0] === sheet.topicId ? 0 : 10) + EVIDENCE[claim.status];
  const choice = isEditors(claim, sheet) ? -100 : 0;
  return quality + choice - 1e6 * bearing(claim, passage);
}

/** What a shared year counts: as much as the nearest topic and all others together, or nearly. */
const YEAR = 2;

/** How much a claim has to do with the passage: 1 for its nearest topic, 1/2 for the next, and so on. */
function bearing(claim: SheetClaim, { nearby, years }: Passage): number {
  const shared = nearby.map((id, index) => (claim.topics.includes(id) ? 1 / (index + 1) : 0));
  return shared.reduce((sum, part) => sum + part, isOf(claim, years) ? YEAR : 0);
}

/** A longer span is of no year in particular. */
const LONGEST_SPAN = 1;

function isOf({ date }: SheetClaim, years: readonly number[]): boolean {
  if (years.length === 0) return false;
  const start = yearOf(date);
  const last = date.end ? Number(date.end.value.slice(0, 4)) : start;
  if (date.end === null || last - start > LONGEST_SPAN) return false;
  return years.some((year) => year >= start && year <= last);
}
