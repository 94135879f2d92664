import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFile, type Entry, idOf, type RawFile, type SchemaName } from './check-file';
import type { Content, ContentFile } from './content';
import { SINGLE_FILES } from './content-paths';

/**
 * Everything authored in a folder laid out like `data`, checked against its schemas. Throws one
 * error that lists every fault: file, line, JSON path, what is wrong and how to cure it.
 */
export function readContent(folder: string): Content {
  const faults: string[] = [];
  const files: ContentFile[] = [];

  function read<Name extends SchemaName>(schema: Name, raw: RawFile): Entry<Name>[] {
    const entries = checkFile(schema, raw, faults);
    files.push({ path: raw.path, ids: entries.map(idOf) });
    return entries;
  }
  function readAll<Name extends SchemaName>(schema: Name, room: string): Entry<Name>[] {
    return jsonFilesIn(folder, room).flatMap((path) => read(schema, readRaw(folder, path)));
  }
  const single = <Name extends SchemaName>(schema: Name, path: string): Entry<Name>[] =>
    checkFile(schema, readRaw(folder, path), faults);

  const content = {
    topics: readAll('Topic', 'topics'),
    claims: readAll('Claim', 'facts'),
    sources: readAll('Source', 'sources'),
    conflicts: readAll('Conflict', 'conflicts'),
    mustNotSay: single('MustNotSay', SINGLE_FILES.mustNotSay),
    held: single('Held', SINGLE_FILES.held),
    httpHosts: single('HttpHost', SINGLE_FILES.httpHosts),
    editions: single('Edition', SINGLE_FILES.editions),
    retired: single('Retired', SINGLE_FILES.retired),
  };
  if (faults.length > 0) throw new Error(report(faults));
  return { ...content, files };
}

function report(faults: readonly string[]): string {
  return `The content has ${faults.length} fault(s).\n\n${faults.join('\n\n')}`;
}

function readRaw(folder: string, path: string): RawFile {
  return { path, text: readFileSync(join(folder, path), 'utf8') };
}

function jsonFilesIn(folder: string, room: string): string[] {
  return readdirSync(join(folder, room))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${room}/${name}`);
}
