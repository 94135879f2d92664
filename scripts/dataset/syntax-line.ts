/** What may follow a text cut short between two tokens, before its brackets are closed. */
const GOES_ON = ['', '0', ':0', '"key":0'];

/** The line, from 1, on which a text stops being the beginning of a JSON text; its last, if it only ends too soon. */
export function syntaxLine(text: string): number {
  const lines = text.trimEnd().split('\n');
  let good = 0;
  let bad = lines.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isBeginning(lines.slice(0, middle).join('\n'))) good = middle;
    else bad = middle;
  }
  return bad;
}

function isBeginning(text: string): boolean {
  const ends = closers(text);
  return GOES_ON.some((next) => isJson(`${text}${next}${ends}`));
}

/** The brackets that close what the text leaves open. */
function closers(text: string): string {
  const stack: string[] = [];
  for (const bracket of text.replace(/"(?:[^"\\\n]|\\.)*"/g, '').match(/[{}[\]]/g) ?? []) {
    if (bracket === '{') stack.unshift('}');
    else if (bracket === '[') stack.unshift(']');
    else stack.shift();
  }
  return stack.join('');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
