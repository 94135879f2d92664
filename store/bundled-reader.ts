import type { Dataset } from '@/data/fact-sheet';
import type { Reader } from './bundle';

/** Reads the bundle itself, held in memory: every fact, where no store can be had. */
export function bundledReader({ factSheets }: Dataset): Reader {
  const byTopic = new Map(factSheets.map((sheet) => [sheet.topicId, sheet]));
  return {
    sheet: async (topicId) => byTopic.get(topicId),
    sheets: async () => factSheets,
  };
}
