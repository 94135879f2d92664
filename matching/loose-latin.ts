/** How Latin letters sound, in one go over a word: page by page this is told of thousands of words. */

const CLUSTERS = /dsch|dzh|tsch|tch|sch|sh|ch|ckh?|qh?|c|ph|[bdgkt]h|zh?|w/g;
// biome-ignore format: a table.
const SOUNDS: Readonly<Record<string, string>> = {
  dsch: 'j', dzh: 'j', tsch: 'c', tch: 'c', ch: 'c', sch: 's', sh: 's', zh: 's', z: 's',
  ckh: 'k', ck: 'k', qh: 'k', q: 'k', c: 'k', kh: 'k', ph: 'f', w: 'v',
  bh: 'b', dh: 'd', gh: 'g', th: 't',
};
const VOWEL = '*';
const VOWELS = 'aeiouy';

/** The key of a Latin word: its consonants by sound, `*` for any run of vowels. */
export function latinSound(word: string): string {
  const letters = word
    .replace(/[^a-z]+/g, '')
    .replace(CLUSTERS, (cluster) => SOUNDS[cluster] ?? '');
  let key = '';
  let last = '';
  for (let at = 0; at < letters.length; at += 1) {
    const isVowel = isVowelAt(letters, at);
    const sound = isVowel ? VOWEL : letters.charAt(at);
    if (sound !== last) key += sound;
    last = sound;
    if (isVowel && isMuteH(letters, at + 1)) at += 1;
  }
  return key;
}

function isVowelAt(letters: string, at: number): boolean {
  return at < letters.length && VOWELS.includes(letters.charAt(at));
}

// *Pyoh*, *Shahnaz*: behind a vowel and before none it is not heard.
function isMuteH(letters: string, at: number): boolean {
  return (
    letters.charAt(at) === 'h' && letters.charAt(at + 1) !== 'h' && !isVowelAt(letters, at + 1)
  );
}

// biome-ignore format: a table.
const MERGED: Readonly<Record<string, string>> = {
  g: 'k', d: 't', b: 'p', f: 'p', j: 'c', z: 'c', l: 'r', v: '',
};

/** A key of any script as Korean names are told apart: b/p, d/t, g/k and the like are one sound. */
export function koreanSound(key: string): string {
  let merged = '';
  let last = '';
  for (let at = 0; at < key.length; at += 1) {
    const sign = key.charAt(at);
    const isNasal = sign === 'n' && (key.charAt(at + 1) === 'g' || key.charAt(at + 1) === 'k');
    const sound = isNasal ? 'N' : (MERGED[sign] ?? sign);
    if (sound !== last) merged += sound;
    if (sound !== '') last = sound;
    if (isNasal) at += 1;
  }
  return merged;
}
