// `npm run package`: the archives for both stores, the sources they are made of, and the bill of materials,
// each the same bytes whenever and wherever it is made of the same sources.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn, sourceFilesIn } from './package/files-in';
import { sbomOf } from './package/sbom';
import { type PackedFile, zipOf } from './package/zip-of';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUTPUT = join(ROOT, '.output');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

function main(): void {
  const sources = sourceFilesIn(ROOT.replace(/[\\/]$/, ''));
  const archives: (readonly [name: string, files: readonly PackedFile[]])[] = [
    ['chrome', filesIn(join(OUTPUT, 'chrome-mv3'))],
    ['firefox', filesIn(join(OUTPUT, 'firefox-mv3'))],
  ];
  if (sources) archives.push(['sources', sources]);
  else console.log('There is no repository here, so no archive of the sources is made.');
  mkdirSync(OUTPUT, { recursive: true });
  const sums = archives.map(([name, files]) =>
    write(`parallax-${version}-${name}.zip`, zipOf(files)),
  );
  writeFileSync(join(OUTPUT, `parallax-${version}-sbom.cdx.json`), sbomOf(ROOT));
  writeFileSync(join(OUTPUT, 'SHA256SUMS'), sums.join(''));
  process.stdout.write(sums.join(''));
}

function write(name: string, archive: Uint8Array): string {
  writeFileSync(join(OUTPUT, name), archive);
  return `${createHash('sha256').update(archive).digest('hex')}  ${name}\n`;
}

main();
