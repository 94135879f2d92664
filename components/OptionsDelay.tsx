import { useEffect, useId, useState } from 'preact/hooks';
import { REST } from './option-values';
import { cardOptions as words } from './options-look-strings';
import { options } from './options-strings';

interface OptionsDelayProps {
  restMs: number;
  isLocked: boolean;
  onRest(restMs: number): void;
}

/** How long the pointer rests before a card opens. */
export function OptionsDelay({ restMs, isLocked, onRest }: OptionsDelayProps) {
  const id = useId();
  const [shown, show] = useState(restMs); // While it is dragged, nothing is written.
  useEffect(() => show(restMs), [restMs]);
  return (
    <fieldset class="opt-group" disabled={isLocked}>
      <legend>
        <label for={id}>{words.delay}</label>
      </legend>
      <p class="opt-hint" id={`${id}-hint`}>
        {isLocked ? options.locked : words.delayHint}
      </p>
      <div class="opt-row">
        <input
          {...{ id, class: 'opt-range', value: shown, ...REST }}
          type="range"
          aria-describedby={`${id}-hint`}
          aria-valuetext={words.delayValue(shown)}
          onInput={({ currentTarget }) => show(currentTarget.valueAsNumber)}
          onChange={({ currentTarget }) => onRest(currentTarget.valueAsNumber)}
        />
        <output for={id}>{words.delayValue(shown)}</output>
      </div>
    </fieldset>
  );
}
