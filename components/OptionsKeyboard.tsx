import { type KeyCommand, KeyTable } from './KeyTable';
import { keyboard as words } from './options-look-strings';

/** What the section on keys works with. */
export interface KeyboardProps {
  /** Undefined where the browser offers none. */
  commands: readonly KeyCommand[] | undefined;
  browser: 'chrome' | 'firefox';
  /** Open the browser's own settings of keys; undefined where no extension can. */
  onChangeKeys: (() => void) | undefined;
}

/** The keys as they are now, and the way to change them. */
export function OptionsKeyboard({ commands, browser, onChangeKeys }: KeyboardProps) {
  if (!commands) return <p class="opt-group">{words.noCommands}</p>;
  return (
    <section class="opt-group">
      <p>{words.about}</p>
      <KeyTable commands={commands} />
      <p>{words.changeHint}</p>
      {onChangeKeys && (
        <button type="button" class="opt-button" onClick={onChangeKeys}>
          {words.change}
        </button>
      )}
      <p class="opt-hint">{browser === 'firefox' ? words.firefoxSteps : words.chromeSteps}</p>
    </section>
  );
}
