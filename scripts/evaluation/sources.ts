import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileProblem, pathOf } from '@/scripts/command-line/file-problem';
import type { LabelledSource } from './read-labelled';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OWN = 'tests/labelled';
const SHARED = '../shared/corpus/dev.jsonl';

/** Where the floors are kept that our own labelled texts are held to. */
export const FLOORS_FILE = join(ROOT, OWN, 'floors.json');

/** The project's own labelled texts, a file for each language. */
export function ownSources(): LabelledSource[] {
  return readdirSync(join(ROOT, OWN))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ path: join(ROOT, OWN, file), name: `${OWN}/${file}` }));
}

/** What is evaluated where nothing is named: our own texts, and those shared beside the repository where there are any. */
export function usualSources(): LabelledSource[] {
  const shared = { path: join(ROOT, SHARED), name: SHARED };
  return [...ownSources(), ...(existsSync(shared.path) ? [shared] : [])];
}

/** The files of these names; throws a sentence on every one that cannot be read. */
export function namedSources(names: readonly string[]): LabelledSource[] {
  const sources = names.map((name) => ({ path: pathOf(name), name }));
  const problems = sources.flatMap(({ path, name }) => fileProblem(path, name) ?? []);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return sources;
}
