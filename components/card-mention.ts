import type { Grounds } from '@/data/grounds';
import type { TopicId } from '@/data/schema';

/** The mention a card is about; one object for as long as the card stands beside it. */
export interface CardMention {
  /** The words on the page. */
  readonly quote: string;
  /** Which of the marked mentions it is, from 1, and how many there are. */
  readonly place: { readonly number: number; readonly count: number };
  /** The other topics that the text around it mentions, the nearest first. */
  readonly nearby: readonly TopicId[];
  /** The years that the text around it tells. */
  readonly years: readonly number[];
  readonly grounds: Grounds;
}

/** What becomes of what the reader does with a card; what can fail rejects, and the card says so. */
export interface CardCallbacks {
  onClose(): void;
  onStep(by: 1 | -1): void;
  onPin(isPinned: boolean): void;
  /** Move a pinned card, CSS px to the right and down. */
  onMove(right: number, down: number): void;
  /** Move a pinned card into the next corner of the window. */
  onCorner(): void;
  onCopy(text: string): Promise<void>;
  /** Undefined where there is no site to switch off. */
  onSwitchOff: (() => Promise<unknown>) | undefined;
  onMore(): Promise<unknown>;
}
