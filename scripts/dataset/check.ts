// Checks everything in `data` and prints its counts; exits with 1 where a rule is broken.
import { fileURLToPath } from 'node:url';
import { checkContent, formatFinding } from './check-content';
import { joinDataset } from './join-dataset';
import { readContent } from './read-content';
import { statistics, type Tally } from './statistics';

const content = readOrExit(
  process.argv[2] ?? fileURLToPath(new URL('../../data', import.meta.url)),
);
const findings = checkContent(content, new Date().getFullYear());

for (const [heading, counts] of Object.entries(statistics(content)))
  console.log(`${heading}: ${line(counts)}`);

if (findings.length > 0) {
  console.error(`\n${findings.map(formatFinding).join('\n\n')}\n\n${findings.length} problem(s).`);
  process.exit(1);
}
const { provenance } = joinDataset(content);
console.log(`dataset: version ${provenance.version} of ${provenance.date}, ${provenance.hash}`);

function line(counts: Tally): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

function readOrExit(folder: string): ReturnType<typeof readContent> {
  try {
    return readContent(folder);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return process.exit(1);
  }
}
