import { execFileSync } from 'node:child_process';

interface Bom {
  serialNumber?: string;
  readonly metadata: {
    timestamp?: string;
    tools?: unknown;
    readonly component: { name: string; type: string };
  };
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
  return `${JSON.stringify(bom, undefined, 2)}\n`;
}
