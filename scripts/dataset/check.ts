// Checks everything in `data` and prints its counts; exits with 1 where a rule is broken.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent, type Finding, formatFinding } from './check-content';
import { joinDataset } from './join-dataset';
import { readContent } from './read-content';
import { formatTally, statistics } from './statistics';
import { lineOfName } from './value-line';

const folder = process.argv[2] ?? fileURLToPath(new URL('../../data', import.meta.url));
const content = readOrExit();
const findings = checkContent(content, new Date().getFullYear());

for (const [heading, counts] of Object.entries(statistics(content)))
  console.log(`${heading}: ${formatTally(counts)}`);

if (findings.length > 0) {
  const said = findings.map((finding) => formatFinding(finding, lineOf(finding)));
  console.error(`\n${said.join('\n\n')}\n\n${said.length} problem(s).`);
  process.exit(1);
}
const { provenance } = joinDataset(content);
console.log(`dataset: version ${provenance.version} of ${provenance.date}, ${provenance.hash}`);

function lineOf({ file, at }: Finding): number | undefined {
  return lineOfName(readFileSync(join(folder, file), 'utf8'), at);
}

function readOrExit(): ReturnType<typeof readContent> {
  try {
    return readContent(folder);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return process.exit(1);
  }
}
