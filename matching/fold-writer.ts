/** Where folded text is written, unit by unit, with the way back to the raw offsets. */
import { isUnspaced, scriptAt } from './script';

/** What separators stood before a folded character, where folding took them away. */
export type Gap = 'separator' | 'line break';

/** Folded text and its way back. All offsets are UTF-16 units. */
export interface Folded {
  readonly text: string;
  /** `starts[i]`: where in the raw text the cluster begins that gave folded unit `i`. */
  readonly starts: Int32Array;
  /** `ends[i]`: where that cluster ends. */
  readonly ends: Int32Array;
  /** Folded offsets that had separators before them in the raw text. */
  readonly gaps: ReadonlyMap<number, Gap>;
}

const NO_GAPS: ReadonlyMap<number, Gap> = new Map();

// One for all: what is written is copied when it is done, and a text is folded in one go.
let units = new Uint16Array(1 << 12);
let starts = new Int32Array(1 << 12);
let ends = new Int32Array(1 << 12);

/** Writes the folded form of one text. */
export class FoldWriter {
  /** Whether what was written last is of a script without blanks. */
  isAfterUnspaced = false;
  private length = 0;
  private gaps: Map<number, Gap> | undefined;
  private pendingFrom = -1;
  private pendingTo = 0;
  private breaksLine = false;

  /** Separators stand in [start, end) of the raw text. */
  separate(start: number, end: number, breaksLine: boolean): void {
    if (this.pendingFrom < 0) this.pendingFrom = start;
    this.pendingTo = end;
    this.breaksLine ||= breaksLine;
  }

  /** The raw unit at an offset folds to one unit. */
  writeUnit(unit: number, at: number, isUnspaced: boolean): void {
    if (this.length + 2 > units.length) grow(this.length + 2);
    if (this.pendingFrom >= 0) this.settle(isUnspaced);
    const { length } = this;
    units[length] = unit;
    starts[length] = at;
    ends[length] = at + 1;
    this.isAfterUnspaced = isUnspaced;
    this.length = length + 1;
  }

  /** The cluster [start, end) of the raw text folds to this; a blank at its end separates. */
  writeCluster(text: string, start: number, end: number): void {
    if (text === '') return; // Deleted characters leave no trace, not even a boundary.
    const endsBlank = text.length > 1 && text.endsWith(' ');
    const letters = endsBlank ? text.slice(0, -1) : text;
    const most = this.length + 1 + letters.length;
    if (most > units.length) grow(most);
    if (this.pendingFrom >= 0) this.settle(isUnspaced(scriptAt(letters, 0)));
    for (let at = 0; at < letters.length; at += 1) this.append(letters.charCodeAt(at), start, end);
    this.isAfterUnspaced = isUnspaced(scriptAt(letters, letters.length - 1));
    if (endsBlank) this.separate(end, end, false);
  }

  /** All that was written. */
  folded(): Folded {
    const { length, gaps = NO_GAPS } = this;
    const text = agree(toText(length));
    return { text, starts: starts.slice(0, length), ends: ends.slice(0, length), gaps };
  }

  private settle(isBeforeUnspaced: boolean): void {
    const { length, pendingFrom, pendingTo, breaksLine } = this;
    this.pendingFrom = -1;
    this.breaksLine = false;
    if (length === 0) return;
    if (isBeforeUnspaced || this.isAfterUnspaced) {
      this.gaps ??= new Map();
      this.gaps.set(length, breaksLine ? 'line break' : 'separator');
    } else this.append(BLANK, pendingFrom, pendingTo);
  }

  private append(unit: number, start: number, end: number): void {
    units[this.length] = unit;
    starts[this.length] = start;
    ends[this.length] = end;
    this.length += 1;
  }
}

const BLANK = 0x20;

function grow(least: number): void {
  const length = Math.max(least, units.length * 2);
  const [oldUnits, oldStarts, oldEnds] = [units, starts, ends];
  units = new Uint16Array(length);
  starts = new Int32Array(length);
  ends = new Int32Array(length);
  units.set(oldUnits);
  starts.set(oldStarts);
  ends.set(oldEnds);
}

/** A function takes no more arguments at a time on every engine. */
const MOST_UNITS = 4096;

function toText(length: number): string {
  let text = '';
  for (let from = 0; from < length; from += MOST_UNITS) {
    const part = units.subarray(from, Math.min(length, from + MOST_UNITS));
    text += String.fromCharCode.apply(undefined, part as unknown as number[]);
  }
  return text;
}

const KAF = 'ک';
// کا, کے, کی agree with the noun behind them: one word in three forms.
const GENITIVE = /(?<!\p{L}|\p{M})(ک)[اےی](?= )/gu;

function agree(text: string): string {
  return text.includes(KAF) ? text.replace(GENITIVE, '$1ا') : text;
}
