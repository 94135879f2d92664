import type { FactSheet, TopicRef } from '@/data/fact-sheet';
import type { TopicId } from '@/data/schema';
import type { Bundle, Reader } from './bundle';
import { bundledReader } from './bundled-reader';
import { type StoreTrouble, troubleOf } from './store-trouble';
import { openStoredReader } from './stored-reader';

/** Reads facts: from IndexedDB, or straight from the bundle where that cannot be had. */
export interface Facts {
  /** The fact sheet of a topic, or undefined where the dataset has none. */
  sheet(topicId: TopicId): Promise<FactSheet | undefined>;
  /** Every fact sheet, by topic id. */
  sheets(): Promise<readonly FactSheet[]>;
  /** Names and kinds of topics, in the order asked for; unknown ones are left out. */
  topics(topicIds: readonly TopicId[]): Promise<TopicRef[]>;
  /** Why facts are read from the bundle now, or undefined where the store has them, as it should. */
  trouble(): Promise<StoreTrouble | undefined>;
}

interface Source {
  readonly reader: Reader;
  readonly trouble?: StoreTrouble;
}

/** Facts that are always to be had, as long as the bundle is: the store is only a faster copy of it. */
export function createFacts(bundle: Bundle): Facts {
  let source: Promise<Source> | undefined;
  const forget = () => {
    source = undefined;
  };
  const current = () => {
    source ??= openSource(bundle, forget);
    return source;
  };

  async function read<Value>(use: (reader: Reader) => Promise<Value>): Promise<Value> {
    try {
      return await use((await current()).reader);
    } catch {
      forget(); // The store was taken away under us: once more, with whatever there is now.
      return use((await current()).reader);
    }
  }

  const sheet = (topicId: TopicId) => read((reader) => reader.sheet(topicId));
  return {
    sheet,
    sheets: () => read((reader) => reader.sheets()),
    topics: async (topicIds) => (await Promise.all(topicIds.map(sheet))).flatMap(toRef),
    trouble: async () => (await current()).trouble,
  };
}

async function openSource(bundle: Bundle, onLost: () => void): Promise<Source> {
  try {
    return { reader: await openStoredReader(bundle, onLost) };
  } catch (error) {
    return { reader: bundledReader(await bundle.load()), trouble: troubleOf(error) };
  }
}

function toRef(sheet: FactSheet | undefined): TopicRef[] {
  if (!sheet) return [];
  const { id, name, kind, names } = sheet.topic;
  return [{ id, name, kind, ...(names.length > 0 && { names }) }];
}
