/** The part of the `edtf` package in use; it ships no types. */
declare module 'edtf' {
  interface ParsedDate {
    readonly type: 'Date';
    /** Year, month from 0, day from 1, as far as given. */
    readonly values: readonly number[];
    readonly approximate?: true;
    readonly uncertain?: true;
    /** A bit mask of digits written X. */
    readonly unspecified?: number;
  }
  interface ParsedInterval {
    readonly type: 'Interval';
    readonly values: readonly [Bound, Bound];
  }
  interface ParsedOther {
    readonly type: 'Season' | 'Year' | 'Decade' | 'Century' | 'Set' | 'List';
  }
  /** `Infinity` where an end is open (`..`), null where it is unknown (blank). */
  type Bound = ParsedDate | ParsedOther | number | null;
  type Parsed = ParsedDate | ParsedInterval | ParsedOther;
  /** Throws on a text that is not EDTF. */
  export function parse(text: string, options?: { level?: number }): Parsed;
}
