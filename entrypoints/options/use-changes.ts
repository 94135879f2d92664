import { useState } from 'preact/hooks';
import type { OptionsUndoProps } from '@/components/OptionsUndo';
import { options } from '@/components/options-strings';
import { storageTrouble } from '@/extension/storage-trouble';

/** A change that is to be made. */
export interface Change {
  /** What has changed, in a sentence, once it has. */
  readonly did: string;
  /** False where nothing was changed after all. */
  make(): Promise<unknown>;
  /** Take it back. */
  undo(): Promise<unknown>;
}

/** What the reader changes here, one thing after another, and the way back. */
export interface Changes {
  readonly bar: OptionsUndoProps;
  change(change: Change): Promise<void>;
  /** Tell of something that changed nothing. */
  tell(news: string, isBad?: boolean): void;
}

interface State {
  readonly news: string;
  readonly isBad: boolean;
  /** Whether the news is of a change, so that the way back belongs beside it. */
  readonly isChange: boolean;
  /** The latest first. */
  readonly undos: readonly Change['undo'][];
}

const QUIET: State = { news: '', isBad: false, isChange: false, undos: [] };

/** Changes of this page; `reload` shows what is stored, whatever became of them. */
export function useChanges(reload: () => Promise<void>): Changes {
  const [{ news, isBad, isChange, undos }, setState] = useState(QUIET);
  const tell = (words: string, isTrouble = false) =>
    setState((before) => ({ ...before, news: words, isBad: isTrouble, isChange: false }));

  async function attempt(
    deed: () => Promise<unknown>,
    done: (before: State) => State,
  ): Promise<void> {
    try {
      const isDone = (await deed()) !== false;
      await reload();
      if (isDone) setState(done);
    } catch (error) {
      await reload();
      tell(options.notSaved[storageTrouble(error)], true);
    }
  }

  const [latest] = undos;
  return {
    tell,
    change: ({ make, did, undo }) => attempt(make, (before) => withChange(before, did, undo)),
    bar: {
      ...{ news, isBad },
      onUndo: isChange && latest ? () => void attempt(latest, withoutLatest) : undefined,
      onHide: () => setState(QUIET),
    },
  };
}

const withChange = ({ undos }: State, did: string, undo: Change['undo']): State => ({
  news: did,
  ...{ isBad: false, isChange: true },
  undos: [undo, ...undos],
});

const withoutLatest = ({ undos }: State): State => ({
  news: options.undone,
  ...{ isBad: false, isChange: true },
  undos: undos.slice(1),
});
