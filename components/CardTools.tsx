import { placeInWords } from './announcement';
import type { CardCallbacks, CardMention } from './card-mention';
import { card } from './card-strings';
import { IconButton } from './IconButton';

const BACK = 'M8 1 3 6l5 5';
const ON = 'M4 1l5 5-5 5';

interface CardToolsProps extends Pick<CardCallbacks, 'onStep'> {
  place: CardMention['place'];
  inFrame: boolean;
  /** Copy what is shown; undefined where nothing is. */
  onCopy: (() => void) | undefined;
  onSwitchOff: (() => void) | undefined;
  onMore: (() => void) | undefined;
}

/** What the reader can do with a card, before its facts, so that a keyboard need not walk through them. */
export function CardTools(props: CardToolsProps) {
  const { onCopy, onSwitchOff, onMore } = props;
  const { tools } = card;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div class="tools" role="group" aria-label={tools.label}>
      {props.place.count > 1 && <Steps {...props} />}
      {onCopy && <Tool words={tools.copy} hint={tools.copyHint} onClick={onCopy} />}
      {onSwitchOff && (
        <Tool words={tools.off} rest={tools.offHere} hint={tools.offHint} onClick={onSwitchOff} />
      )}
      {onMore && <Tool words={tools.more} hint={tools.moreHint} onClick={onMore} />}
    </div>
  );
}

function Steps({ place, inFrame, onStep }: CardToolsProps) {
  const { tools } = card;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div class="steps" role="group" aria-label={placeInWords(place, inFrame)}>
      <IconButton name={tools.previous} icon={BACK} onClick={() => onStep(-1)} />
      <span class="place">{card.placeInShort(place.number, place.count)}</span>
      <IconButton name={tools.next} icon={ON} onClick={() => onStep(1)} />
    </div>
  );
}

interface ToolProps {
  words: string;
  /** Further words of its name, shown where there is room for them. */
  rest?: string;
  hint: string;
  onClick(): void;
}

function Tool({ words, rest = '', hint, onClick }: ToolProps) {
  return (
    <button type="button" class="tool" aria-label={words + rest} title={hint} onClick={onClick}>
      {words}
      {rest && <span class="tool-rest">{rest}</span>}
    </button>
  );
}
