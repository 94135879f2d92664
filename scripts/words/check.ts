// Checks that every visible word stands in a catalogue and that someone says it; exits with 1 otherwise.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cataloguesIn } from './catalogue-keys';
import { strayWords } from './stray-words';
import type { Code } from './syntax';
import { usedKeys } from './used-keys';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ROOMS = ['components', 'entrypoints', 'extension', 'page', 'documents'];
/** Catalogues, and parts of one; an article in English; and what is said to programmers. */
const CATALOGUE =
  /^components\/(?:languages\/|[\w-]*strings\.ts$|labels\.ts$|source-label\.ts$|standpoint-name\.ts$|welcome-article\.ts$)|report-error/;

const files = ROOMS.flatMap(codeIn);
const catalogues = files.flatMap((file) => (isEnglish(file) ? cataloguesIn(file) : []));
const places = new Map(catalogues.map(({ name, path }) => [name, path]));
const users = files.filter(({ path }) => !path.startsWith('components/languages'));
const early: string[] = [];
const used = users.flatMap((file) => {
  const onEarly = (way: string) =>
    early.push(`${file.path}: reads ${way} when it is loaded, and so in English for good`);
  return [...usedKeys(file, places, onEarly)].map((way) => ({ path: file.path, way }));
});

const unused = catalogues.flatMap(({ name, path, keys }) =>
  keys
    .map((key) => `${name}.${key}`)
    .filter(
      (key) =>
        !used.some(
          ({ way }) => key === way || key.startsWith(`${way}.`) || way.startsWith(`${key}.`),
        ),
    )
    .map((key) => `${path}: nobody says ${key}`),
);
const stray = files
  .filter(({ path }) => !CATALOGUE.test(path))
  .flatMap((file) =>
    strayWords(file).map(({ line, words }) => `${file.path}:${line}: not in a catalogue: ${words}`),
  );
// Then nobody could tell which of its words are in use; where all are of one sort, all are.
const isMixed = new Set(
  catalogues.flatMap(({ name, keys }) => (keys.some((key) => key.includes('.')) ? [name] : [])),
);
const whole = used
  .filter(({ way }) => isMixed.has(way))
  .map(({ path, way }) => `${path}: reads ${way} by a key that is not written there`);
const direct = files
  .filter(({ path, text }) => !path.endsWith('/strings.ts') && /from '[\w@/.]*\/labels'/.test(text))
  .map(({ path }) => `${path}: takes labels in English; \`strings\` has them in every language`);
const faults = [...unused, ...direct, ...whole, ...early, ...stray];
if (faults.length > 0) {
  console.error(`${faults.join('\n')}\n\n${faults.length} problem(s) with words.`);
  process.exit(1);
}
console.log(`words: ${catalogues.reduce((sum, { keys }) => sum + keys.length, 0)} in use`);

function isEnglish({ path, text }: Code): boolean {
  return (
    path.startsWith('components/') && !path.includes('/languages/') && text.includes('spoken(')
  );
}

function codeIn(room: string): Code[] {
  return readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({
      path: `${room}/${name.replaceAll('\\', '/')}`,
      text: readFileSync(join(ROOT, room, name), 'utf8'),
    }));
}
