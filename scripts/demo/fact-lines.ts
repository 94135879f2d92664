import { chooseOpening } from '@/components/opening-claims';
import type { Dataset, FactSheet } from '@/data/fact-sheet';
import type { ReportedMention } from '@/scripts/browser/marks';

/** A line for each mention: its words, its topic and, the first time a topic comes up, its first fact. */
export function mentionLines(mentions: readonly ReportedMention[], dataset: Dataset): string[] {
  const sheets = new Map(dataset.factSheets.map((sheet) => [sheet.topicId, sheet]));
  const told = new Set<string>();
  return mentions.flatMap(({ quote, topicId }) => {
    const sheet = sheets.get(topicId);
    const line = `“${quote.replace(/\u00ad/g, '').replace(/\s+/gu, ' ')}” → ${sheet?.topic.name ?? topicId}`;
    const fact = told.has(topicId) ? undefined : sheet && firstFact(sheet);
    told.add(topicId);
    return fact === undefined ? [line] : [line, `    ${fact}`];
  });
}

/** The fact that a card on this topic opens with. */
function firstFact(sheet: FactSheet): string | undefined {
  return chooseOpening(sheet, 1).claims[0]?.text;
}
