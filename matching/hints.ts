import type { Entry, Lexicon } from './lexicon';
import { scriptAt } from './script';

/**
 * The patterns without one of which nothing on a page can be a mention: the names of distinctive
 * topics, and those that speak for the North, for whatever needs both sides needs it. What holds
 * another hint is left out. Few enough to be carried to every page; sorted by code unit.
 */
export function hintsOf(lexicon: Lexicon): string[] {
  const { dprk, dprkAlso, both } = lexicon.sides;
  const northern = new Set([...dprk, ...dprkAlso, ...both]);
  const isHint = ({ role, subject }: Entry) => {
    const topic = lexicon.topics[subject];
    if (role === 'number') return true;
    return role === 'name' && topic && (topic.tier === 'distinctive' || northern.has(topic.id));
  };
  const hints = lexicon.patterns.filter((_, at) => lexicon.entries[at]?.some(isHint));
  const kept = new Set<string>();
  const byLength = [...hints].sort((a, b) => a.length - b.length);
  for (const hint of byLength) if (!holdsAnother(hint, kept)) kept.add(hint);
  return hints.filter((hint) => kept.has(hint));
}

// Wherever a shorter hint would be noticed by itself.
function holdsAnother(hint: string, kept: ReadonlySet<string>): boolean {
  for (let start = 0; start < hint.length; start += 1) {
    if (!mayBeNoticed(hint, start)) continue;
    for (let end = start + 1; end <= hint.length; end += 1) {
      const isShorter = end - start < hint.length && (end - start > 1 || !isHan(hint, start));
      if (isShorter && endsWord(hint, end) && kept.has(hint.slice(start, end))) return true;
    }
  }
  return false;
}

// R2.7: by itself 北 is a name only where no Han touches it.
const isHan = (hint: string, at: number) => scriptAt(hint, at) === 'han';

// Hangul words run on where the hint has a blank, so that only a beginning is sure to be one.
function mayBeNoticed(hint: string, at: number): boolean {
  return at === 0 || hint.charAt(at - 1) === ' ' || scriptAt(hint, at) === 'han';
}

function endsWord(hint: string, end: number): boolean {
  const script = scriptAt(hint, end - 1);
  if (script === 'han' || script === 'hangul') return true;
  return end === hint.length || !/[\p{L}\p{M}\p{N}]/u.test(hint.charAt(end));
}
