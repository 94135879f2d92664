import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundledPackage } from './bundled-packages';

/** `third-party.txt`: whose works are in the extension, and under what licences. */
export function noticesOf(packages: readonly BundledPackage[]): string {
  const byHand = readFileSync(new URL('by-hand.txt', import.meta.url), 'utf8');
  return [byHand.trim(), ...packages.map(noticeOf)].join(`\n\n${'-'.repeat(80)}\n\n`).concat('\n');
}

function noticeOf({ name, version, license, folder }: BundledPackage): string {
  return `${name} ${version} (${license})\n\n${licenceIn(folder)}`;
}

function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(entry));
  if (file) return readFileSync(join(folder, file), 'utf8').split(OF_OTHERS, 1)[0]?.trim() ?? '';
  const { license, author, homepage, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  // A package may name its licence and not hold its text; what is neither could not be shipped.
  if (license !== 'MIT') throw new Error(`${folder} holds no licence, and is not under MIT.`);
  return `By ${author?.name ?? author ?? 'its contributors'}, ${homepage ?? repository.url}\n${MIT}`;
}

// What a tool holds for its own work is not in what it writes.
const OF_OTHERS = /^#+ Licenses of bundled dependencies$/m;

/** The text of the MIT licence below its line of copyright: opensource.org/license/mit. */
const MIT = `
Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
associated documentation files (the "Software"), to deal in the Software without restriction,
including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense,
and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so,
subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial
portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT
LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN
NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY,
WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
