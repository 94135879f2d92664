import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { CORPUS, readSavedPage } from './saved-page.ts';

const ID = 'virtual:saved-pages';
/** Saved pages, and texts about our topics, that are read; so many keep the benchmark under minutes. */
const MOST = { html: 7, positive: 2 };
/** Smaller pages hold next to no text, bytes. */
const LEAST = { html: 20_000, positive: 0 };

/** Serves `virtual:saved-pages`: saved pages of all sizes, or none where the collection is missing. */
export function pagesPlugin(): Plugin {
  return {
    name: 'parallax-saved-pages',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      const pages = [...filesIn('html'), ...filesIn('positive')];
      return `export const pages = ${JSON.stringify(pages.map(readSavedPage))};`;
    },
  };
}

function filesIn(folder: keyof typeof MOST): string[] {
  const path = join(CORPUS, folder);
  if (!existsSync(path)) return [];
  const files = readdirSync(path).map((name) => join(path, name));
  const large = files.filter((file) => sizeOf(file) >= LEAST[folder]);
  return spread(
    large.toSorted((a, b) => sizeOf(b) - sizeOf(a)),
    MOST[folder],
  );
}

const sizeOf = (file: string) => statSync(file).size;

// The largest, the smallest, and what lies at even steps between them.
function spread(files: readonly string[], most: number): string[] {
  if (files.length <= most) return [...files];
  return Array.from(
    { length: most },
    (_, step) => files[Math.round((step * (files.length - 1)) / (most - 1))] as string,
  );
}
