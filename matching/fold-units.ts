/**
 * What folding makes of each unit of raw text that stands by itself, so that nearly all of a text is
 * folded by one look into a table a unit. Learnt when a unit is first met, from the folding of
 * clusters itself, so that the two cannot part.
 */
import { foldCluster } from './cluster';
import { isCapital } from './humps';
import { isUnspaced, scriptAt } from './script';

/** The bits of what is known of a unit; 0 where it has not been met. */
export const UNIT = {
  known: 1,
  /** A cluster ends before it, whatever that cluster is. */
  begins: 2,
  /** By itself it folds to one unit, or separates, whatever stands beside it. */
  plain: 4,
  separator: 8,
  capital: 16,
  /** It folds to a unit of a script without blanks. */
  unspaced: 32,
} as const;

/** The tables of one way to fold. */
export interface FoldUnits {
  /** Bits by raw unit. */
  readonly bits: Uint8Array;
  /** The folded unit, of those that are plain. */
  readonly folded: Uint16Array;
}

const HYPHEN = /^[-\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]$/u;
/** R1.6: dots that join the words of a name in Han, Kana and Hangul. */
export const MIDDLE_DOT = /^[·・•‧∙⋅･=＝]$/u;

/** Whether a folded cluster separates words wherever it stands. */
export function isAlwaysSeparator(text: string): boolean {
  if (text.length !== 1) return false;
  const code = text.charCodeAt(0);
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0x5f || HYPHEN.test(text) || /\s/u.test(text);
}

/** Tables in which nothing is known yet. */
export function createFoldUnits(): FoldUnits {
  return { bits: new Uint8Array(0x10000), folded: new Uint16Array(0x10000) };
}

/** Enter a unit that has been met. */
export function learnUnit({ bits, folded }: FoldUnits, unit: number, keepCase: boolean): void {
  if (bits[unit] !== 0) return;
  const char = String.fromCharCode(unit);
  const text = foldAlone(char, keepCase);
  bits[unit] = UNIT.known | bitsOf(char, text);
  folded[unit] = text.charCodeAt(0);
}

/** White space, but not the zero-width U+FEFF, which JavaScript takes for it. */
const BLANKS = /^[^\S\ufeff]+$/u;

/** The folded form of a cluster, in which white space stays what it is. */
export function foldAlone(cluster: string, keepCase: boolean): string {
  return BLANKS.test(cluster) ? cluster : foldCluster(cluster, keepCase);
}

// biome-ignore lint/suspicious/noMisleadingCharacterClass: joiners are matched one by one on purpose.
const EXTENDS = /[\p{M}\p{Surrogate}\u200c\u200d\uff9e\uff9f]/u;
const CONJOINING_HANGUL = /[\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]/;

function bitsOf(char: string, text: string): number {
  if (EXTENDS.test(char)) return 0;
  // Of a backquote, folding makes another sign where a mark may follow.
  const isPlain = text.length === 1 && char !== '`' && !CONJOINING_HANGUL.test(char);
  if (!isPlain || text === '.' || MIDDLE_DOT.test(text)) return UNIT.begins;
  const unspaced = isUnspaced(scriptAt(text, 0)) ? UNIT.unspaced : 0;
  const capital = isCapital(char.charCodeAt(0)) ? UNIT.capital : 0;
  const separator = isAlwaysSeparator(text) ? UNIT.separator : 0;
  return UNIT.begins | UNIT.plain | unspaced | capital | separator;
}
