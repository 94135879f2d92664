import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** A package some of whose code is in the extension. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** What its package.json calls its licence, an SPDX expression. */
  readonly license: string;
  readonly folder: string;
}

const folders = new Set<string>();

/** Notes whose code goes into what is built, for `bundledPackages`. */
export function notePackages(): Plugin {
  return {
    name: 'parallax-note-packages',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
      for (const [id, { renderedLength }] of modules) if (renderedLength > 0) note(id);
    },
  };
}

function note(id: string): void {
  const folder = folderOf(id);
  if (folder) folders.add(folder);
}

/** The packages noted so far, by name. */
export function bundledPackages(): BundledPackage[] {
  return [...folders]
    .map((folder) => {
      const { name, version, license } = JSON.parse(
        readFileSync(join(folder, 'package.json'), 'utf8'),
      );
      return { name, version, license, folder };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Pieces that build tools write themselves, by how their modules are called: whose they are. */
const TOOLS = [
  [/^\0vite\//, 'vite'],
  [/^\0(rolldown|@oxc)/, 'rolldown'],
  [/virtual:wxt-/, 'wxt'],
] as const;

function folderOf(id: string): string | undefined {
  const tool = TOOLS.find(([pattern]) => pattern.test(id))?.[1];
  // By its true place, as modules are told: `node_modules` may be a link.
  if (tool)
    return realpathSync(fileURLToPath(new URL(`../../node_modules/${tool}`, import.meta.url)));
  const path = id.replaceAll('\\', '/').replace(/\?.*$/, '');
  if (!path.includes('/node_modules/')) return undefined;
  for (let folder = dirname(path); !folder.endsWith('/node_modules'); folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version) return folder;
  }
  return undefined;
}
