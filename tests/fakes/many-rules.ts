import type { Level } from '@/extension/level';
import { LEVELS } from '@/extension/level';
import type { SiteRule } from '@/extension/level-for';

const SYLLABLES =
  'ka re mo ti na lo su pa ne ws dai ly times her ald pos globe sta wor ld eco tech zen ith'.split(
    ' ',
  );
const ENDINGS = ['com', 'org', 'net', 'co.uk', 'com.pk', 'de', 'fr', 'co.kr', 'cn', 'in', 'news'];

/** Rules for this many hosts, such as people have them or hard to tell in few words, the same each time. */
export function manyRules(count: number, isHard = false): Record<string, SiteRule> {
  const random = randomOf(7);
  const pick = <Value>(of: readonly Value[]) => of[Math.floor(random() * of.length)] as Value;
  const word = () => Array.from({ length: pick([2, 3, 4]) }, () => pick(SYLLABLES)).join('');
  const rules: Record<string, SiteRule> = {};
  while (Object.keys(rules).length < count) {
    const host = `${pick(['www.', '', `${word()}.`])}${word()}${pick(['', pick('0123456789'.split(''))])}`;
    const hard = isHard ? `${random().toString(36).slice(2)}-` : '';
    const level: Level = pick(LEVELS);
    rules[`${hard}${host}.${pick(ENDINGS)}`] = pick([{ host: level }, { domain: level }]);
  }
  return rules;
}

// Mulberry32.
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
