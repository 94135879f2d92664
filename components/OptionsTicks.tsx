import { useId } from 'preact/hooks';
import { marks } from './options-look-strings';
import { options } from './options-strings';

interface OptionsTicksProps<Value extends string> {
  legend: string;
  hint: string;
  choices: readonly { readonly value: Value; readonly name: string; readonly lang?: string }[];
  /** Those that are not ticked. */
  without: readonly Value[];
  isLocked: boolean;
  onWithout(without: readonly Value[]): void;
}

/** Several of many: all are ticked until the reader takes one out. */
export function OptionsTicks<Value extends string>(props: OptionsTicksProps<Value>) {
  const { legend, hint, choices, without, isLocked, onWithout } = props;
  const id = useId();
  const toggled = (value: Value) =>
    without.includes(value) ? without.filter((other) => other !== value) : [...without, value];
  return (
    <fieldset class="opt-group" disabled={isLocked} aria-describedby={id}>
      <legend>{legend}</legend>
      <p class="opt-hint" id={id}>
        {isLocked ? options.locked : hint}
      </p>
      <div class="opt-ticks">
        {choices.map(({ value, name, lang }) => (
          <label key={value} class="opt-choice">
            <input
              type="checkbox"
              checked={!without.includes(value)}
              onChange={() => onWithout(toggled(value))}
            />
            <bdi lang={lang}>{name}</bdi>
          </label>
        ))}
      </div>
      <button
        type="button"
        class="opt-plain"
        aria-disabled={without.length === 0}
        onClick={() => without.length > 0 && onWithout([])}
      >
        {marks.all}
      </button>
    </fieldset>
  );
}
