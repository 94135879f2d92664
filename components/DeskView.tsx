import type { RefObject } from 'preact';
import { DeskSide, type DeskSideCallbacks } from './DeskSide';
import { DeskStart, type DeskStartCallbacks } from './DeskStart';
import type { DeskState } from './desk-document';
import { desk } from './desk-strings';
import { inInterfaceLanguage } from './text-language';

interface DeskViewProps extends DeskSideCallbacks, DeskStartCallbacks {
  state: DeskState;
  /** Whether a file is being dragged over the page. */
  isDropping: boolean;
  /** The largest files that are read, millions of bytes. */
  most: { readonly pdf: number; readonly text: number };
  /** The encodings the reader can choose from. */
  encodings: readonly string[];
  /** The element that the document is shown in, by whoever opens it. */
  place: RefObject<HTMLDivElement | null>;
}

/** The reading desk: a way to open a document, then the document with what it touches beside it. */
export function DeskView({ state, isDropping, place, ...others }: DeskViewProps) {
  return (
    <div class="desk">
      {state.kind === 'open' && <DeskSide {...state} {...others} />}
      {/* What is not the document is not marked: the side is a navigation, and nothing else stands here then. */}
      <main class="desk-main">
        {state.kind !== 'open' && <DeskStart key="start" state={state} {...others} />}
        <div key="document" class="desk-document" ref={place} />
      </main>
      {isDropping && (
        <p class="parallax desk-drop" {...inInterfaceLanguage()} role="status">
          {desk.drop}
        </p>
      )}
    </div>
  );
}
