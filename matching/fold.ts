/**
 * Folding (policy R1): text in which every spelling of a name that a reader takes for the same is
 * the same, with the way back to the raw offsets.
 *
 * Runs of separators become one blank; beside scripts that write no blanks they vanish and leave a
 * gap, because 朝鲜 巴基斯坦 and 朝鲜巴基斯坦 are one text, yet 바로 동미사일 is not 로동미사일.
 */
import { isSeparator } from './fold-separators';
import { createFoldUnits, type FoldUnits, foldAlone, learnUnit, UNIT } from './fold-units';
import { type Folded, FoldWriter } from './fold-writer';
import { isHumpAt } from './humps';

export type { Folded } from './fold-writer';

interface Way {
  readonly keepCase: boolean;
  readonly units: FoldUnits;
  /** Clusters of more than one unit, folded. */
  readonly known: Map<string, string>;
}

const LOWERED: Way = { keepCase: false, units: createFoldUnits(), known: new Map() };
const CASED: Way = { keepCase: true, units: createFoldUnits(), known: new Map() };

/** The folded form of `raw`, in lower case unless `keepCase`. */
export function fold(raw: string, keepCase = false): Folded {
  const way = keepCase ? CASED : LOWERED;
  const writer = new FoldWriter();
  for (let at = 0; at < raw.length; ) {
    at = foldPlain(raw, at, way.units, writer);
    if (at < raw.length) at = foldNext(raw, at, way, writer);
  }
  return writer.folded();
}

// Nearly all of a text: units that fold by themselves, each followed by what is no part of it.
function foldPlain(
  raw: string,
  from: number,
  { bits, folded }: FoldUnits,
  writer: FoldWriter,
): number {
  const { length } = raw;
  let at = from;
  let next = bits[raw.charCodeAt(at)] as number;
  for (; at < length; at += 1) {
    const now = next;
    next = bitsAt(bits, raw, at + 1);
    if ((now & UNIT.plain) === 0 || (next & UNIT.begins) === 0) return at;
    const unit = raw.charCodeAt(at);
    if ((now & UNIT.separator) !== 0) writer.separate(at, at + 1, unit === LINE_FEED);
    else {
      if ((now & UNIT.capital) !== 0 && isHumpAt(raw, at)) writer.separate(at, at, false);
      writer.writeUnit(folded[unit] as number, at, (now & UNIT.unspaced) !== 0);
    }
  }
  return at;
}

const LINE_FEED = 0x0a;

function bitsAt(bits: Uint8Array, raw: string, at: number): number {
  return at < raw.length ? (bits[raw.charCodeAt(at)] as number) : UNIT.begins;
}

// A cluster: conjoining Hangul, or any code point, with the marks and joiners that follow it.
const CLUSTER =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: marks are matched one by one on purpose.
  /(?:[\u1100-\u115f\ua960-\ua97c]+[\u1160-\u11a7\ud7b0-\ud7c6]*[\u11a8-\u11ff\ud7cb-\ud7fb]*|[\s\S])[\p{M}\u200c\u200d\uff9e\uff9f]*/uy;

// Whatever else: gives where the cluster ends. Its units are known from now on.
function foldNext(raw: string, at: number, way: Way, writer: FoldWriter): number {
  learnUnit(way.units, raw.charCodeAt(at), way.keepCase);
  if (at + 1 < raw.length) learnUnit(way.units, raw.charCodeAt(at + 1), way.keepCase);
  const cluster = clusterAt(raw, at);
  const end = at + cluster.length;
  const text = isBackquote(raw, at) ? cluster : foldCluster(cluster, way);
  // R1.7: capitals part words that are run together: AQKhan, #KuWolSan, AbdulQadeer Khan.
  if (isHumpAt(raw, at)) writer.separate(at, at, false);
  const separates = isSeparator(raw, at, end, text, writer.isAfterUnspaced);
  if (separates) writer.separate(at, end, /\n/.test(text));
  else writer.writeCluster(text, at, end);
  return end;
}

function clusterAt(raw: string, at: number): string {
  CLUSTER.lastIndex = at;
  return CLUSTER.exec(raw)?.[0] ?? raw.charAt(at);
}

const BACKQUOTE = 0x60;
const FIRST_COMBINING_MARK = 0x300;

// Before anything that could combine with it, it would become another sign.
function isBackquote(raw: string, at: number): boolean {
  return raw.charCodeAt(at) === BACKQUOTE && !(raw.charCodeAt(at + 1) >= FIRST_COMBINING_MARK);
}

// Pages use a few thousand distinct clusters; a page that floods us with marks must not fill memory.
const MEMORY_LIMIT = 20_000;
const LONGEST_REMEMBERED = 16;

function foldCluster(cluster: string, { keepCase, known }: Way): string {
  const before = known.get(cluster);
  if (before !== undefined) return before;
  const folded = foldAlone(cluster, keepCase);
  if (known.size > MEMORY_LIMIT) known.clear();
  if (cluster.length <= LONGEST_REMEMBERED) known.set(cluster, folded);
  return folded;
}
