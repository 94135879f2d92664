import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A page that React has rendered beforehand, and the script with which it takes the page over. */
export async function buildReactPage(): Promise<{ html: string; script: string }> {
  const script = await bundle('client.mjs', false);
  const server = await bundle('server.mjs', true);
  const { html } = await import(`data:text/javascript,${encodeURIComponent(server)}`);
  return { html, script };
}

// For development, for only then does React say all that it minds.
async function bundle(file: string, isForNode: boolean): Promise<string> {
  const entry = fileURLToPath(new URL(file, import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      lib: { entry, name: 'page', formats: [isForNode ? 'es' : 'iife'], fileName: 'page' },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`${file} was not bundled.`);
  return output.output[0].code;
}
