// `npm run eval`: how well the finder does on texts in which every mention has been labelled by hand.
import { shippedFinder, shippedGazetteer } from './annotate/shipped-finder';
import { parseCommandLine } from './command-line/options';
import { complain, endWithReader, print } from './command-line/output';
import { formatTables } from './evaluation/format-table';
import { falseMarksOf, formatMistakes, missesOf } from './evaluation/mistakes';
import { shippedPredict } from './evaluation/predict';
import { readLabelled } from './evaluation/read-labelled';
import { outcomesOf } from './evaluation/score';
import { namedSources, usualSources } from './evaluation/sources';
import { tabulate } from './evaluation/tables';
import { topicsOf } from './evaluation/topics';

const USAGE = `Usage: npm run -s eval [-- FILE… --brief --json]
  Compares what is found, every mention, with what is labelled in texts: those in tests/labelled
  and, where it is there, ../shared/corpus/dev.jsonl; or in these files (.txt in the format of
  tests/labelled, or .jsonl).
  --brief  the tables only, without every miss and every false mark
  --json   all of it as JSON
  A label is met by a prediction of its topic that overlaps it; exact figures ask for the same
  offsets. Ends with 2 where anything could not be read or is labelled wrongly.`;

async function main(): Promise<void> {
  endWithReader();
  const asked = parseCommandLine(process.argv.slice(2), ['brief', 'json']);
  if ('problem' in asked) return complain(`${asked.problem}\n${USAGE}`);
  if (asked.on.has('help')) return print(USAGE);
  const gazetteer = shippedGazetteer();
  const topics = topicsOf(gazetteer);
  const items = readOrComplain(asked.words, topics);
  if (items === undefined) return;
  const outcomes = outcomesOf(items, shippedPredict(shippedFinder(gazetteer)));
  const tables = tabulate(items, outcomes, topics);
  const mistakes = { misses: missesOf(outcomes), falseMarks: falseMarksOf(outcomes) };
  const parts = asked.on.has('brief') ? { tables } : { tables, ...mistakes };
  await print(asked.on.has('json') ? JSON.stringify(parts, null, 2) : format(parts));
}

function readOrComplain(names: readonly string[], topics: ReturnType<typeof topicsOf>) {
  try {
    return readLabelled(names.length > 0 ? namedSources(names) : usualSources(), topics);
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

interface Parts {
  readonly tables: ReturnType<typeof tabulate>;
  readonly misses?: ReturnType<typeof missesOf>;
  readonly falseMarks?: ReturnType<typeof falseMarksOf>;
}

function format({ tables, misses, falseMarks }: Parts): string {
  return [
    formatTables(tables),
    ...(misses ? [formatMistakes('Misses', misses)] : []),
    ...(falseMarks ? [formatMistakes('False marks', falseMarks)] : []),
  ].join('\n\n');
}

await main();
