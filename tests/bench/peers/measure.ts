import type { Engine } from './engine';
import { type Visit, visit } from './visit';

/** Engines that get some of the terms only, and take long all the same, run so often. */
const FEW = 3;

/** All visits of one page, by engine. */
export type Visits = ReadonlyMap<Engine, readonly Visit[]>;

/** Visit a page with each engine so many times, in turn, the order turned round by one each time. */
export async function measure(
  engines: readonly Engine[],
  urlOf: (host: string) => string,
  runs: number,
  slowedBy = 1,
): Promise<Visits> {
  const visits = new Map<Engine, Visit[]>(engines.map((engine) => [engine, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const at of engines.keys()) {
      const engine = engines[(at + run) % engines.length] as Engine;
      if (run >= FEW && engine.factor !== 1) continue;
      visits.get(engine)?.push(await finished(engine, urlOf, slowedBy));
    }
  }
  return visits;
}

let hosts = 0;

// A host of its own for each visit is a process of its own, in which no script has run before.
async function finished(engine: Engine, urlOf: (host: string) => string, slowedBy: number) {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    hosts += 1;
    const result = await visit(engine, urlOf(`visit-${hosts}.test`), slowedBy);
    if (result.marks !== undefined) return result;
  }
  throw new Error(`${engine.name} did not come to an end.`);
}
