import { options } from './options-strings';

/** What was last changed, and the way back. */
export interface OptionsUndoProps {
  /** What came of the last deed, in a sentence; empty where there was none. */
  news: string;
  /** Whether the news tells of something that went wrong. */
  isBad: boolean;
  /** Take the last change back; undefined where there is none. */
  onUndo: (() => void) | undefined;
  onHide(): void;
}

/** A bar at the foot of the page that tells of the last change and takes it back. */
export function OptionsUndo({ news, isBad, onUndo, onHide }: OptionsUndoProps) {
  const isOpen = news !== '';
  return (
    <div class={`opt-undo${isOpen ? ' opt-undo-open' : ''}${isBad ? ' opt-undo-bad' : ''}`}>
      {/* Empty it stays, unseen: screen readers hear a change only in what was there before. */}
      <p class="opt-news" role="status">
        {news}
      </p>
      {isOpen && onUndo && (
        <button type="button" class="opt-button" onClick={onUndo}>
          {options.undo}
        </button>
      )}
      {isOpen && (
        <button type="button" class="opt-plain" onClick={onHide}>
          {options.hide}
        </button>
      )}
    </div>
  );
}
