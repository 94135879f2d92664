import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const DATA = `${ROOT}data`;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name));
}

/** What the build makes out of the content of `data/`. */
export interface BuiltContent {
  /** The gazetteer, folded and packed. */
  readonly lexicon: string;
  /** What tells a page that needs it, as JSON. */
  readonly hints: string;
  /** The dataset as JSON. */
  readonly dataset: string;
  /** Its provenance alone, as JSON: what the extension must know before it reads the rest. */
  readonly provenance: string;
}

// Once a process, however many bundles it makes: WXT makes a plugin for each.
let content: Promise<BuiltContent> | undefined;

/**
 * Serves the built content to the code: `virtual:hints`, `virtual:provenance` and, for tests and
 * benchmarks, `virtual:lexicon` and `virtual:dataset`. A change in `data/` has it built anew.
 *
 * The content is built by the project's own modules, run through Vite so that they may import each
 * other as everything else here does.
 */
export function contentPlugin(): Plugin {
  const served: Record<string, (built: BuiltContent) => string> = {
    'virtual:lexicon': ({ lexicon }) => `export default ${JSON.stringify(lexicon)};`,
    'virtual:hints': ({ hints }) => `export default ${hints};`,
    'virtual:provenance': ({ provenance }) => `export default ${provenance};`,
    'virtual:dataset': ({ dataset }) => `export default JSON.parse(${JSON.stringify(dataset)});`,
  };
  return {
    name: 'parallax-content',
    resolveId: (id) => (id in served ? `\0${id}` : undefined),
    async load(id) {
      const serve = served[id.slice(1)];
      if (!id.startsWith('\0') || !serve) return undefined;
      const built = await buildContent();
      for (const file of filesIn(DATA)) this.addWatchFile(file);
      return serve(built);
    },
    watchChange(id) {
      if (id.startsWith(DATA)) content = undefined;
    },
  };
}

/** The content of `data/`, built when it is first asked for and after it has changed. */
export function buildContent(): Promise<BuiltContent> {
  content ??= build();
  return content;
}

async function build(): Promise<BuiltContent> {
  type Builder = typeof import('./build-content');
  const { module } = await runnerImport<Builder>(`${ROOT}scripts/build-content.ts`, {
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT.slice(0, -1) } },
  });
  return module.buildContent(DATA);
}
