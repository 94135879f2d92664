import * as v from 'valibot';
import { ENTRY_SCHEMAS } from './content';
import { syntaxLine } from './syntax-line';
import { lineOfPlace } from './value-line';

/** The name of a schema that entries are held to. */
export type SchemaName = keyof typeof ENTRY_SCHEMAS;

/** An entry that passed the schema of this name. */
export type Entry<Name extends SchemaName> = v.InferOutput<(typeof ENTRY_SCHEMAS)[Name]>;

/** A file as read, before its checks. */
export interface RawFile {
  /** Relative to the folder `data`. */
  readonly path: string;
  readonly text: string;
}

/** The good entries of a file; what is wrong with the others is added to `faults`. */
export function checkFile<Name extends SchemaName>(
  name: Name,
  file: RawFile,
  faults: string[],
): Entry<Name>[] {
  const json = parseJson(file, faults);
  if (json === undefined) return [];
  const isList = Array.isArray(json);
  return (isList ? json : [json]).flatMap((raw: unknown, index: number) => {
    const result = v.safeParse(ENTRY_SCHEMAS[name], raw);
    // `safeParse` is given a union of schemas and cannot know which of them `name` picks.
    if (result.success) return [result.output as Entry<Name>];
    const place = { file, index: isList ? index : undefined };
    faults.push(...result.issues.map((issue) => describe(issue, name, place)));
    return [];
  });
}

function parseJson({ path, text }: RawFile, faults: string[]): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    faults.push(
      `data/${path}:${syntaxLine(text)}\n  wrong: not JSON: ${what}\n  cure: mend the syntax at that place`,
    );
    return undefined;
  }
}

interface Place {
  readonly file: RawFile;
  /** From 0; undefined in a file that is one entry. */
  readonly index: number | undefined;
}

function describe(issue: v.BaseIssue<unknown>, schema: SchemaName, { file, index }: Place): string {
  const within = v.getDotPath(issue);
  const root = index === undefined ? '$' : `$[${index}]`;
  const line = lineOfPlace(file.text, { index, path: within ?? '' });
  return [
    `data/${file.path}:${line} at ${within === null ? root : `${root}.${within}`}`,
    `  wrong: ${issue.message}`,
    `  cure: ${cure(issue, schema)}`,
  ].join('\n');
}

function cure(issue: v.BaseIssue<unknown>, schema: SchemaName): string {
  const room = ['Topic', 'Claim', 'Source', 'Conflict', 'Edition'].includes(schema)
    ? 'data/schema.ts'
    : 'scripts/dataset/content.ts';
  const rule = `see ${schema} in ${room}`;
  if (issue.expected === 'never') return `remove this key, or correct its spelling; ${rule}`;
  if (issue.received === 'undefined') return `add it; ${rule}`;
  return `change the value, now ${issue.received}, to fit; ${rule}`;
}

/** The id that an entry bears, checked or not; blank where it has none. */
export function idOf(entry: unknown): string {
  const { id } = (entry ?? {}) as { readonly id?: unknown };
  return typeof id === 'string' ? id : '';
}
