// `npm run annotate`: prints the mentions in texts and pages, found by the code the extension ships.
import { annotateInput } from './annotate/annotate-input';
import { shippedFinder } from './annotate/shipped-finder';
import { parseCommandLine } from './command-line/options';
import { complain, endWithReader, print } from './command-line/output';

const USAGE = `Usage: npm run -s annotate -- FILE… [--every]
  Prints the mentions in each file as JSON lines.
  FILE     plain text, HTML (.html, .htm) or JSONL (.jsonl, lines of {"id", "text"});
           - reads standard input, text or JSONL
  --every  every mention, rather than those marked by default: the first of a topic in a
           section (h1 to h3), and again after 4,000 characters
  text     {"id", "mentions": [{"start", "end", "topic", "text"}]}, the id of a file is its path
  HTML     {"id", "path", "mentions"} for each run of text that holds mentions; the path leads to
           its block, offsets are into the run
  Offsets count UTF-16 units. Ends with 2 where anything could not be read.`;

async function main(): Promise<void> {
  endWithReader();
  const asked = parseCommandLine(process.argv.slice(2), ['every']);
  if ('problem' in asked) return complain(`${asked.problem}\n${USAGE}`);
  if (asked.on.has('help')) return print(USAGE);
  if (asked.words.length === 0)
    return complain(`Nothing to annotate. Name files, or - for standard input.\n${USAGE}`);
  const annotator = { finder: shippedFinder(), every: asked.on.has('every') };
  for (const name of asked.words) {
    for await (const outcome of annotateInput(name, annotator)) {
      if ('fault' in outcome) complain(outcome.fault);
      else await print(outcome.line);
    }
  }
}

await main();
