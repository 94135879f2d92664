import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PageServer, servePages } from '@/scripts/browser/page-server';

const FOLDER = fileURLToPath(new URL('../../../shared/corpus/pages/html', import.meta.url));

/** The names of the saved pages, which are kept beside the repository and never in it; none where they are not there. */
export const SAVED: readonly string[] = existsSync(FOLDER)
  ? readdirSync(FOLDER).filter((name) => /\.html?$/.test(name))
  : [];

/** What is put behind every saved page, since hardly one has a name that is marked. */
const NAMED = '<p>KOMID is named.';

/** Serve the saved pages, each with a name at its end, by this policy; `url` leads to one by its name. */
export async function serveSaved(policy: string): Promise<PageServer> {
  const headers = { 'content-type': 'text/html', 'content-security-policy': policy };
  const pages = SAVED.map((name) => {
    const body = Buffer.concat([readFileSync(join(FOLDER, name)), Buffer.from(NAMED)]);
    return [`/${encodeURIComponent(name)}`, { body, headers }];
  });
  const server = await servePages(Object.fromEntries(pages));
  return { ...server, url: (name, host) => server.url(`/${encodeURIComponent(name)}`, host) };
}
