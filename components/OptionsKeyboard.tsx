import { keyboard as words } from './options-look-strings';

/** A command and its present keys; empty where it has none. */
export interface KeyCommand {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

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
      <table class="opt-table">
        <thead>
          <tr>
            <th scope="col">{words.action}</th>
            <th scope="col">{words.key}</th>
          </tr>
        </thead>
        <tbody>
          {commands.map(({ name, description, keys }) => (
            <KeyRow key={name} action={description || words.openPopup} keys={keys} />
          ))}
          <KeyRow action={words.escape} keys={words.escapeKey} />
        </tbody>
      </table>
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

function KeyRow({ action, keys }: { action: string; keys: string }) {
  return (
    <tr>
      <th scope="row">{action}</th>
      <td>{keys === '' ? words.noKey : <kbd dir="ltr">{keys}</kbd>}</td>
    </tr>
  );
}
