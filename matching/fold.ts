/**
 * Folding (policy R1): text in which every spelling of a name that a reader takes for the same is
 * the same, with the way back to the raw offsets.
 *
 * Runs of separators become one blank; beside scripts that write no blanks they vanish and leave a
 * gap, because 朝鲜 巴基斯坦 and 朝鲜巴基斯坦 are one text, yet 바로 동미사일 is not 로동미사일.
 */
import { foldCluster } from './cluster';
import { isUnspaced, scriptAt } from './script';

/** What separators stood before a folded character, where folding took them away. */
export type Gap = 'separator' | 'line break';

/** Folded text and its way back. All offsets are UTF-16 units. */
export interface Folded {
  readonly text: string;
  /** `starts[i]`: where in the raw text the cluster begins that gave folded unit `i`. */
  readonly starts: readonly number[];
  /** `ends[i]`: where that cluster ends. */
  readonly ends: readonly number[];
  /** Folded offsets that had separators before them in the raw text. */
  readonly gaps: ReadonlyMap<number, Gap>;
}

// A cluster: conjoining Hangul, or any code point, with the marks and joiners that follow it.
const CLUSTER =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: marks are matched one by one on purpose.
  /(?:[\u1100-\u115f\ua960-\ua97c]+[\u1160-\u11a7\ud7b0-\ud7c6]*[\u11a8-\u11ff\ud7cb-\ud7fb]*|[\s\S])[\p{M}\u200c\u200d\uff9e\uff9f]*/uy;
const HYPHEN = /^[-\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]$/u;
// R1.6: dots that join the words of a name in Han, Kana and Hangul.
const MIDDLE_DOT = /^[·・•‧∙⋅･=＝]$/u;
// R1.4: after one letter, or one of these, a full stop is a separator and no wall.
const ABBREVIATION = /(?:^|[^\p{L}\p{M}])(?:\p{L}|dr|mr|mrs|ms|gen|lt|col|maj|prof|sen|st|डॉ)$/iu;
const ASCII_LIMIT = 0x80;

/** The folded form of `raw`, in lower case unless `keepCase`. */
export function fold(raw: string, keepCase = false): Folded {
  const writer = createWriter();
  const clusters = createClusterReader(raw, keepCase);
  for (let at = 0; at < raw.length; at = clusters.end) {
    const text = clusters.read(at);
    if (beginsHump(raw, at)) writer.separate(at, at, false);
    if (isSeparator(raw, at, clusters.end, text, writer))
      writer.separate(at, clusters.end, /\n/.test(text));
    else writer.write(text, at, clusters.end);
  }
  return writer.folded();
}

// R1.7: capitals part words that are run together: AQKhan, #KuWolSan, AbdulQadeer Khan.
function beginsHump(raw: string, at: number): boolean {
  if (!isCapital(raw, at) || at === 0) return false;
  const before = raw.charAt(at - 1);
  if (/\p{Ll}/u.test(before)) return true;
  return isCapital(raw, at - 1) && /\p{Ll}/u.test(raw.charAt(at + 1));
}

function isCapital(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  return code < ASCII_LIMIT ? code >= 0x41 && code <= 0x5a : /\p{Lu}/u.test(raw.charAt(at));
}

function createClusterReader(raw: string, keepCase: boolean) {
  const memory = keepCase ? CASED : LOWERED;
  const reader = {
    end: 0,
    /** The folded cluster at `at`; `end` is then where it ends. */
    read(at: number): string {
      if (standsAlone(raw, at)) {
        reader.end = at + 1;
        return keepCase ? raw.charAt(at) : lowerAscii(raw, at);
      }
      CLUSTER.lastIndex = at;
      const cluster = CLUSTER.exec(raw)?.[0] ?? raw.charAt(at);
      reader.end = at + cluster.length;
      return remember(memory, cluster, keepCase);
    },
  };
  return reader;
}

const FIRST_COMBINING_MARK = 0x300;

// The common case by far: one ASCII character that nothing can combine with.
function standsAlone(raw: string, at: number): boolean {
  return raw.charCodeAt(at) < ASCII_LIMIT && !(raw.charCodeAt(at + 1) >= FIRST_COMBINING_MARK);
}

function lowerAscii(raw: string, at: number): string {
  const code = raw.charCodeAt(at);
  return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 0x20) : raw.charAt(at);
}

const LOWERED = new Map<string, string>();
const CASED = new Map<string, string>();
// Pages use a few thousand distinct clusters; a page that floods us with marks must not fill memory.
const MEMORY_LIMIT = 20_000;
const LONGEST_REMEMBERED = 16;

function remember(memory: Map<string, string>, cluster: string, keepCase: boolean): string {
  const known = memory.get(cluster);
  if (known !== undefined) return known;
  const folded = /^\s+$/u.test(cluster) ? cluster : foldCluster(cluster, keepCase);
  if (memory.size > MEMORY_LIMIT) memory.clear();
  if (cluster.length <= LONGEST_REMEMBERED) memory.set(cluster, folded);
  return folded;
}

function isSeparator(raw: string, at: number, end: number, text: string, writer: Writer): boolean {
  if (text.length !== 1) return false;
  const code = text.charCodeAt(0);
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code === 0x2e) return isInitialStop(raw, at);
  if (code < ASCII_LIMIT && code !== 0x2d && code !== 0x3d && code !== 0x5f) return false;
  if (code === 0x5f) return true;
  if (HYPHEN.test(text) || /\s/u.test(text)) return true;
  return MIDDLE_DOT.test(text) && isUnspaced(writer.lastScript()) && isUnspacedOrBlank(raw, end);
}

// *A .Q. Khan*: a stop set after the blank still belongs to the initial.
function isInitialStop(raw: string, at: number): boolean {
  if (ABBREVIATION.test(raw.slice(Math.max(0, at - 6), at))) return true;
  return (
    /(?:^|[^\p{L}\p{M}])\p{Lu}[^\S\n]$/u.test(raw.slice(Math.max(0, at - 3), at)) &&
    /\p{Lu}/u.test(raw.charAt(at + 1))
  );
}

function isUnspacedOrBlank(raw: string, at: number): boolean {
  return /\s/u.test(raw.charAt(at)) || isUnspaced(scriptAt(raw, at));
}

/** A run of separators in the raw text. */
interface Separators {
  readonly start: number;
  readonly end: number;
  readonly breaksLine: boolean;
}

type Writer = ReturnType<typeof createWriter>;

// کا, کے, کی agree with the noun behind them: one word in three forms.
const GENITIVE = /(?<![\p{L}\p{M}])(ک)[اےی](?= )/gu;

function createWriter() {
  let text = '';
  let last = ''; // Read instead of the end of `text`: looking into a string that grows is not free.
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps = new Map<number, Gap>();
  let pending: Separators | undefined;

  const lastScript = () => scriptAt(last, last.length - 1);

  function settle(folded: string): void {
    if (pending && text !== '') part(pending, folded);
    pending = undefined;
  }

  function part({ start, end, breaksLine }: Separators, folded: string): void {
    const isUnspacedHere = isUnspaced(lastScript()) || isUnspaced(scriptAt(folded, 0));
    if (isUnspacedHere) gaps.set(text.length, breaksLine ? 'line break' : 'separator');
    else append(' ', start, end);
  }

  function append(folded: string, start: number, end: number): void {
    text += folded;
    last = folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  }

  return {
    lastScript,
    separate(start: number, end: number, breaksLine: boolean): void {
      pending = {
        start: pending?.start ?? start,
        end,
        breaksLine: breaksLine || !!pending?.breaksLine,
      };
    },
    write(folded: string, start: number, end: number): void {
      if (folded === '') return; // Deleted characters leave no trace, not even a boundary.
      const endsBlank = folded.length > 1 && folded.endsWith(' ');
      const letters = endsBlank ? folded.slice(0, -1) : folded;
      settle(letters);
      append(letters, start, end);
      if (endsBlank) pending = { start: end, end, breaksLine: false };
    },
    folded: (): Folded => ({ text: text.replace(GENITIVE, '$1ا'), starts, ends, gaps }),
  };
}
