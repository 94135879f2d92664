import { useId } from 'preact/hooks';
import { options } from './options-strings';

/** One of the things that can be chosen. */
export interface Choice<Value extends string | number> {
  readonly value: Value;
  readonly name: string;
  /** What it means, in a sentence. */
  readonly meaning?: string;
  /** The language of its name, where that is not the interface's. */
  readonly lang?: string;
}

interface OptionsChoiceProps<Value extends string | number> {
  legend: string;
  hint?: string;
  choices: readonly Choice<Value>[];
  value: Value;
  isLocked?: boolean;
  onValue(value: Value): void;
}

/** One of several, each with what it means. */
export function OptionsChoice<Value extends string | number>(props: OptionsChoiceProps<Value>) {
  const { legend, hint, choices, value, isLocked = false, onValue } = props;
  const id = useId();
  const described = hint || isLocked ? { 'aria-describedby': `${id}-hint` } : {};
  return (
    <fieldset class="opt-group" disabled={isLocked} {...described}>
      <legend>{legend}</legend>
      <Hint id={`${id}-hint`} words={isLocked ? options.locked : hint} />
      {choices.map((choice) => (
        <ChoiceLine
          key={choice.value}
          {...{ choice, group: id }}
          isChosen={choice.value === value}
          onChoose={() => onValue(choice.value)}
        />
      ))}
    </fieldset>
  );
}

interface ChoiceLineProps {
  choice: Choice<string | number>;
  group: string;
  isChosen: boolean;
  onChoose(): void;
}

function ChoiceLine({ choice, group, isChosen, onChoose }: ChoiceLineProps) {
  const { name, meaning, lang } = choice;
  const id = useId();
  return (
    <label class="opt-choice">
      <input
        type="radio"
        name={group}
        checked={isChosen}
        aria-labelledby={`${id}-name`}
        aria-describedby={meaning && `${id}-meaning`}
        onChange={onChoose}
      />
      <span>
        <bdi lang={lang} id={`${id}-name`}>
          {name}
        </bdi>
        {meaning && (
          <span class="opt-meaning" id={`${id}-meaning`}>
            {meaning}
          </span>
        )}
      </span>
    </label>
  );
}

function Hint({ id, words }: { id: string; words: string | undefined }) {
  return words === undefined ? null : (
    <p class="opt-hint" id={id}>
      {words}
    </p>
  );
}
