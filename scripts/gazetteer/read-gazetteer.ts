import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { Blocker, Countries, Cues, type Gazetteer, Phrases, TopicNames } from '@/data/gazetteer';

/** The gazetteer in `folder` (`data/gazetteer`), checked; throws naming the file and what is wrong in it. */
export function readGazetteer(folder: string): Gazetteer {
  const names = join(folder, 'names');
  return {
    topics: readdirSync(names)
      .sort()
      .map((file) => readChecked(join(names, file), TopicNames)),
    blockers: readChecked(join(folder, 'blockers.json'), v.array(Blocker)),
    cues: readChecked(join(folder, 'cues.json'), Cues),
    phrases: readChecked(join(folder, 'phrases.json'), Phrases),
    countries: readChecked(join(folder, 'countries.json'), Countries),
  };
}

function readChecked<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, JSON.parse(readFileSync(file, 'utf8')));
  if (result.success) return result.output;
  const faults = result.issues.map(
    (issue) => `${v.getDotPath(issue) ?? '(top)'}: ${issue.message}`,
  );
  throw new Error(
    `${file} does not fit data/gazetteer.ts; correct it there:\n  ${faults.join('\n  ')}`,
  );
}
