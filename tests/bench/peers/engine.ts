import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BrowserSession, openBrowser } from '@/scripts/browser/open-browser';
import { extensionWith } from '@/tests/e2e/reader';
import { bundle } from './bundle';

/** Something that marks pages, installed as an extension in a browser of its own. */
export interface Engine {
  readonly name: string;
  readonly kind: 'none' | 'limit' | 'ours' | 'rival';
  /** By how much its time is multiplied, where it was given some of the terms only. */
  readonly factor: number;
  readonly session: BrowserSession;
  /** The bytes of its scripts, by path: as they are and after gzip. */
  bytes(path: string): { readonly raw: number; readonly gzip: number };
  close(): Promise<void>;
}

/** Ours as it ships and as it is set unless told otherwise. */
export async function openOurs(): Promise<Engine> {
  const folder = extensionWith('', 'chromium'); // A copy: others may build meanwhile.
  const session = await openBrowser({ name: 'chromium', extension: folder });
  return engineOf({ name: 'ours', kind: 'ours', factor: 1, session }, folder);
}

/** A page left alone: an extension without scripts. */
export function openNone(name: string): Promise<Engine> {
  return openScript({ name, kind: 'none', factor: 1 }, undefined);
}

/** The script of `engines/` of that name, over these terms, of which there are `factor` times as many. */
export async function openPeer(
  about: Pick<Engine, 'name' | 'kind'>,
  engine: string,
  terms: readonly string[],
  factor = 1,
): Promise<Engine> {
  return openScript({ ...about, factor }, await bundle(engine, terms));
}

type About = Pick<Engine, 'name' | 'kind' | 'factor'>;

async function openScript(about: About, code: string | undefined): Promise<Engine> {
  const extension = mkdtempSync(join(tmpdir(), 'parallax-peer-'));
  const script = { matches: ['<all_urls>'], js: ['engine.js'], css: ['engine.css'] };
  const manifest = {
    ...{ manifest_version: 3, name: 'Peer', version: '1' },
    ...(code !== undefined && { content_scripts: [{ ...script, run_at: 'document_idle' }] }),
  };
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(extension, 'engine.js'), code ?? '');
  writeFileSync(join(extension, 'engine.css'), STYLE);
  const session = await openBrowser({ name: 'chromium', extension, withWelcome: true });
  return engineOf({ ...about, session }, extension);
}

// As ours are drawn.
const STYLE = `mark { all: unset; text-decoration: underline dotted; }
::highlight(peer) { text-decoration: underline dotted; }`;

function engineOf(about: About & Pick<Engine, 'session'>, folder: string): Engine {
  return {
    ...about,
    bytes(path) {
      const code = readFileSync(join(folder, path));
      return { raw: code.length, gzip: gzipSync(code, { level: 9 }).length };
    },
    async close() {
      await about.session.close();
      rmSync(folder, { recursive: true });
    },
  };
}
