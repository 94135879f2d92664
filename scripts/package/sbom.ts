import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Component {
  readonly name: string;
  readonly version: string;
  licenses?: readonly unknown[];
}

/** What the lock file says of a package. */
interface Pinned {
  readonly version: string;
  readonly license?: string;
}

interface Bom {
  serialNumber?: string;
  readonly metadata: {
    timestamp?: string;
    tools?: unknown;
    readonly component: { name: string; type: string };
  };
  readonly components: readonly Component[];
}

/**
 * The bill of materials of the extension and of all it is built and tested with, as CycloneDX JSON: what the
 * lock file pins, the same text whenever and wherever it is made. What is used in building only is marked so.
 */
export function sbomOf(root: string): string {
  const told = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32', // There npm is a script, which nothing else starts.
  });
  const bom = JSON.parse(told) as Bom;
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  delete bom.metadata.tools;
  // npm takes the name of the folder.
  Object.assign(bom.metadata.component, { name: 'parallax', type: 'application' });
  addLicences(bom, root);
  return `${JSON.stringify(bom, undefined, 2)}\n`;
}

// npm leaves out a licence that its package does not call quite as the SPDX list does: `unlicense`.
function addLicences({ components }: Bom, root: string): void {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const pinned = Object.entries<Pinned>(packages);
  for (const part of components.filter(({ licenses }) => !licenses?.length)) {
    const isPart = ([path, { version }]: (typeof pinned)[number]) =>
      path.endsWith(`node_modules/${part.name}`) && version === part.version;
    const name = pinned.find(isPart)?.[1].license;
    if (name) part.licenses = [{ license: { name } }];
  }
}
