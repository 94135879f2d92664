import type { CardCallbacks } from './card-mention';
import { card } from './card-strings';
import { IconButton } from './IconButton';

const BACK = 'M8 1 3 6l5 5';
const ON = 'M4 1l5 5-5 5';

interface CardToolsProps extends Pick<CardCallbacks, 'onStep'> {
  /** How many mentions there are to go through. */
  mentions: number;
  /** What came of the last thing done. */
  news: string;
  /** Copy what is shown; undefined where nothing is. */
  onCopy: (() => void) | undefined;
  onSwitchOff: (() => void) | undefined;
  onMore: (() => void) | undefined;
}

/** What the reader can do at the foot of a card, and what came of it. */
export function CardTools({ mentions, news, onStep, onCopy, onSwitchOff, onMore }: CardToolsProps) {
  const { tools } = card;
  return (
    <footer class="card-foot">
      <p class="news" role="status">
        {news}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms. */}
      <div class="tools" role="group" aria-label={tools.label}>
        {mentions > 1 && (
          <>
            <IconButton name={tools.previous} icon={BACK} onClick={() => onStep(-1)} />
            <IconButton name={tools.next} icon={ON} onClick={() => onStep(1)} />
          </>
        )}
        <span class="gap" />
        {onCopy && <Tool words={tools.copy} hint={tools.copyHint} onClick={onCopy} />}
        {onSwitchOff && <Tool words={tools.off} hint={tools.offHint} onClick={onSwitchOff} />}
        {onMore && <Tool words={tools.more} hint={tools.moreHint} onClick={onMore} />}
      </div>
    </footer>
  );
}

function Tool({ words, hint, onClick }: { words: string; hint: string; onClick(): void }) {
  return (
    <button type="button" class="tool" title={hint} onClick={onClick}>
      {words}
    </button>
  );
}
