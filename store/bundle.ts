import type { Dataset, FactSheet } from '@/data/fact-sheet';
import type { TopicId } from '@/data/schema';

/** The dataset that the extension ships: what it is, without reading it, and how to read it. */
export interface Bundle {
  /** Its content's hash: what a store must carry to count as a copy of it. */
  readonly hash: string;
  /** How many fact sheets it has. */
  readonly size: number;
  load(): Promise<Dataset>;
}

/** Reads fact sheets, from wherever they are. */
export interface Reader {
  sheet(topicId: TopicId): Promise<FactSheet | undefined>;
  sheets(): Promise<readonly FactSheet[]>;
}
