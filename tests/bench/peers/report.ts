import { aimTable } from './aims';
import type { Engine } from './engine';
import { enginesOf, type Measured, pageTable, ratioTable } from './tables';

/** All that was measured. */
export interface Results {
  readonly all: readonly Measured[];
  /** The largest pages, the processor slowed. */
  readonly slowed: readonly Measured[];
  /** Pages of one sentence, at both speeds. */
  readonly starts: readonly Measured[];
  readonly runs: number;
  readonly terms: number;
}

/** The report in parts: how it was measured, all in all, the aims, and each page. */
export function reportOf({ all, slowed, starts, runs, terms }: Results): string[] {
  const engines = enginesOf(all);
  const ours = engines.find(({ kind }) => kind === 'ours') as Engine;
  const limit = engines.find(({ kind }) => kind === 'limit') as Engine;
  const named = all.filter(isReadByFinder);
  const rest = all.filter((page) => !named.includes(page));
  return [
    howMeasured(runs, terms),
    '## All in all',
    ratioTable(all, limit, 'script time as a multiple of the limit, all pages'),
    ratioTable(named, ours, 'as a multiple of ours, pages with a hint (the finder comes)'),
    ratioTable(rest, ours, 'as a multiple of ours, pages without (the marker alone)'),
    '## Against our aims',
    aimTable({ all, slowed, starts }, ours, limit),
    ...[...all, ...slowed, ...starts].flatMap((page) => [titleOf(page), pageTable(page)]),
  ];
}

/** Whether ours needed more than the script that is on every page. */
function isReadByFinder({ visits }: Measured): boolean {
  const ours = [...visits].find(([engine]) => engine.kind === 'ours');
  return ours?.[1].some(({ files }) => files.length > 1) ?? false;
}

function titleOf({ name, truth: { units, elements, quotes } }: Measured): string {
  const size = `${units.toLocaleString('en')} units of text, ${elements.toLocaleString('en')} elements`;
  return `## ${name}\n\n${size}, ${quotes.length} names.`;
}

function howMeasured(runs: number, terms: number): string {
  return `Each engine is an extension in a Chromium of its own; ours is the build that ships. Each visit is a fresh
document in a fresh process, so every figure is that of a first reading: loading, compiling, building of tables
and reading together. ${runs} visits each, in turn, the order turned round by one each time; median [range].
Times are the main thread's own (its clock stands still while others have the processor), so a busy machine
disturbs them less, and only ratios within this run say anything. **Script** is everything in scripts of
extensions, rendering that they force left out; **longest** the most of it in one task; **tasks > 50 ms** are all of
the page's, its own rendering included. Nothing runs on the pages but the engines. The others get the ${terms.toLocaleString('en')}
names of our gazetteer as written, longest first, in one expression that sets case aside and asks for no word
boundaries, which is the quickest they can be; ours has folding, spellings by sound, phrases and gates besides.
Engines that take a list of terms get some of them only, three visits, on the shorter pages, and their time is
multiplied: an estimate. **Names** are what our own finder marks on the page when it reads all of it in one go; ours must mark
exactly these in every visit, or its row is void. Of the others it is told how many of these they touch, and how
many marks touch none: by our rules, that is, which marks nothing out of its context. **Heap** is that of the page's
process after a collection of garbage. What the background does for a page is not in these figures. Rivals:
mark.js 8.11.1, findAndReplaceDOMText 0.4.6; the others are written anew after what is published of them. The
engines of other extensions are no packages and not here. Saved pages are not part of the repository; without
them the pages are made of its own texts.`;
}
