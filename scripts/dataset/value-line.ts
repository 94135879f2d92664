import { jsonLines } from './json-lines';
import { WHOLE_FILE } from './problem';

/** The fields that name an entry, each in its own file. */
const NAMES = ['id', 'host', 'version'] as const;

type Entry = Readonly<Partial<Record<(typeof NAMES)[number], unknown>>>;

/** A place in a file of entries. */
export interface EntryPlace {
  /** From 0; undefined in a file that is one entry. */
  readonly index: number | undefined;
  /** Of a field within the entry, with dots: `citations.0.source`; blank for the entry itself. */
  readonly path: string;
}

/**
 * The line, from 1, of a place in a JSON text; where nothing stands there, as a key is missing, the
 * line of what should hold it, and of the field that names the entry at the last.
 */
export function lineOfPlace(text: string, { index, path }: EntryPlace): number | undefined {
  const lines = jsonLines(text);
  const entry = index === undefined ? '' : `${index}`;
  return [...outwards(path), ...NAMES, '']
    .map((one) => lines.get([entry, one].filter((part) => part !== '').join('.')))
    .find((line) => line !== undefined);
}

/**
 * The line of what a problem's `at` names, `first-flight, citations.0.source`; undefined where no
 * entry of the text bears that name. Of two of one name the later is meant: it is the one too many.
 */
export function lineOfName(text: string, at: string): number | undefined {
  const [name = '', path = ''] = at.split(', ');
  if (name === WHOLE_FILE) return 1;
  const json: unknown = JSON.parse(text);
  if (!Array.isArray(json))
    return isNamed(json, name) ? lineOfPlace(text, { index: undefined, path }) : undefined;
  const index = json.findLastIndex((entry) => isNamed(entry, name));
  return index < 0 ? undefined : lineOfPlace(text, { index, path });
}

function isNamed(json: unknown, name: string): boolean {
  const { id, host, version } = (json ?? {}) as Entry;
  return [id, host, `version ${version}`].includes(name);
}

/** The path and those around it, inmost first: `a.0.b`, `a.0`, `a`. */
function outwards(path: string): string[] {
  const steps = path === '' ? [] : path.split('.');
  return steps.map((_step, index) => steps.slice(0, steps.length - index).join('.'));
}
