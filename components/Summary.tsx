import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { card } from './card-strings';
import { IN_ENGLISH } from './text-language';

/** What a topic is in a sentence or two: the first lines, and the rest on request where that is more. */
export function Summary({ text }: { text: string }) {
  const id = useId();
  const line = useRef<HTMLParagraphElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isCut, setCut] = useState(false);
  useLayoutEffect(() => {
    const { current } = line;
    if (!current || isOpen) return;
    // Whether lines are cut off depends on the width, which the window's may change.
    const watch = new ResizeObserver(() => setCut(current.scrollHeight > current.clientHeight + 1));
    watch.observe(current);
    return () => watch.disconnect();
  }, [isOpen]);
  return (
    // As its text is written, whose last line ends at the button.
    <div class="summary-box" dir="ltr" data-folded={!isOpen}>
      <p class="summary" id={id} ref={line} {...IN_ENGLISH}>
        {text}
      </p>
      {(isCut || isOpen) && (
        <button
          type="button"
          class="toggle"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={isOpen ? card.summary.lessName : card.summary.moreName}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? card.summary.less : card.summary.more}
        </button>
      )}
    </div>
  );
}
