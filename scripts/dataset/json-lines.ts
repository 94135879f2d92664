/** A string, a bracket, a comma, a line break, or a number, `true`, `false` or `null`; blanks and colons are skipped. */
const TOKEN = /"(?:[^"\\\n]|\\.)*"|[{}[\],\n]|[^\s{}[\],:"]+/g;

/** An object or list that is open; `key` is undefined in an object before its next key. */
interface Open {
  readonly isList: boolean;
  key: string | number | undefined;
}

/**
 * The line, from 1, on which each value of a JSON text begins, by its path with dots: `1.url`,
 * `0.names.2.text`, and a blank path for the whole. The text must have been parsed before.
 */
export function jsonLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const open: Open[] = [];
  let line = 1;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '\n') line += 1;
    else {
      if (beginsValue(token, open.at(-1))) lines.set(open.map(({ key }) => key).join('.'), line);
      move(token, open);
    }
  }
  return lines;
}

function beginsValue(token: string, inner: Open | undefined): boolean {
  return !'}],'.includes(token) && (inner === undefined || inner.key !== undefined);
}

/** Brings what is open up to the token. */
function move(token: string, open: Open[]): void {
  const inner = open.at(-1);
  if (token === '{') open.push({ isList: false, key: undefined });
  else if (token === '[') open.push({ isList: true, key: 0 });
  else if (token === '}' || token === ']') open.pop();
  else if (token === ',' && inner) inner.key = inner.isList ? Number(inner.key) + 1 : undefined;
  else if (inner && inner.key === undefined) inner.key = String(JSON.parse(token));
}
