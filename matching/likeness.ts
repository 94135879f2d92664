/** Whether two spellings differ in few enough letters to be one name (policy R10). */
export function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [bare(one), bare(other)];
  // Western order sets a Korean family name last.
  return [b, bare(turn(other))].some(
    (name) => editDistance(a, name) <= MOST_UNLIKE * Math.max(a.length, name.length),
  );
}

/** Of the letters of a name, the share that may be others. */
const MOST_UNLIKE = 0.4;

const bare = (text: string) => text.replace(/(?!\p{L}|\p{M})./gsu, '');

function turn(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return [...rest, first].join('');
}

// Levenshtein's distance, one row at a time.
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
