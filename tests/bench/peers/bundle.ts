import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { contentPlugin } from '@/scripts/content-plugin';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url)).slice(0, -1);

/** An engine with what it imports and these terms, as one minified script. */
export async function bundle(engine: string, terms: readonly string[]): Promise<string> {
  const entry = `${ROOT}/tests/bench/peers/engines/${engine}.ts`;
  const built = await build({
    ...{ configFile: false, root: ROOT, logLevel: 'error', publicDir: false },
    plugins: [contentPlugin(), termsPlugin(terms)],
    resolve: { alias: { '@': ROOT } },
    build: {
      ...{ write: false, minify: true, target: 'chrome123', copyPublicDir: false },
      lib: { entry, formats: ['iife'], name: 'engine' },
    },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  const chunk = output?.output[0];
  if (chunk === undefined) throw new Error(`Nothing was built of ${engine}.`);
  return chunk.code;
}

const ID = 'virtual:terms';

function termsPlugin(terms: readonly string[]): Plugin {
  return {
    name: 'parallax-terms',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => (id === `\0${ID}` ? `export const terms = ${JSON.stringify(terms)};` : undefined),
  };
}
