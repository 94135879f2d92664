import { keyboard as words } from './options-look-strings';

/** A command and its present keys; empty where it has none. */
export interface KeyCommand {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** The keys as they are now. */
export function KeyTable({ commands }: { commands: readonly KeyCommand[] }) {
  return (
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
