import type { Dataset, FactSheet } from '@/data/fact-sheet';
import type { ReportedMention } from '@/scripts/browser/marks';

/** A line for each mention: its words, its topic and, the first time a topic comes up, its first fact. */
export function mentionLines(mentions: readonly ReportedMention[], dataset: Dataset): string[] {
  const sheets = new Map(dataset.factSheets.map((sheet) => [sheet.topicId, sheet]));
  const told = new Set<string>();
  return mentions.flatMap(({ quote, topicId }) => {
    const sheet = sheets.get(topicId);
    const line = `“${quote.replace(/\s+/gu, ' ')}” → ${sheet?.topic.name ?? topicId}`;
    const fact = told.has(topicId) ? undefined : sheet && firstFact(sheet);
    told.add(topicId);
    return fact === undefined ? [line] : [line, `    ${fact}`];
  });
}

/** The earliest fact that is about this topic before all, as a card would open with. */
function firstFact({ topicId, claims }: FactSheet): string | undefined {
  return (claims.find(({ topics }) => topics[0] === topicId) ?? claims[0])?.text;
}
