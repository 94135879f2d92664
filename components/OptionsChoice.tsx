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
        <label key={choice.value} class="opt-choice">
          <input
            type="radio"
            name={id}
            checked={choice.value === value}
            onChange={() => onValue(choice.value)}
          />
          <span>
            <bdi lang={choice.lang}>{choice.name}</bdi>
            {choice.meaning && <span class="opt-meaning">{choice.meaning}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Hint({ id, words }: { id: string; words: string | undefined }) {
  return words === undefined ? null : (
    <p class="opt-hint" id={id}>
      {words}
    </p>
  );
}
