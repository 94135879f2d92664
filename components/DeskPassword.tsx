import { useId, useState } from 'preact/hooks';
import { desk } from './desk-strings';
import { focusOnMount } from './focus-on-mount';

interface DeskPasswordProps {
  name: string;
  /** Whether the last one did not open it. */
  wasWrong: boolean;
  onPassword(password: string | undefined): void;
}

/** Asks for the password of a locked document. */
export function DeskPassword({ name, wasWrong, onPassword }: DeskPasswordProps) {
  const id = useId();
  const [password, setPassword] = useState('');
  const words = desk.password;
  return (
    <form
      class="desk-password"
      onSubmit={(event) => {
        event.preventDefault();
        onPassword(password);
      }}
    >
      <label for={id}>{words.label(name)}</label>
      <input
        id={id}
        type="password"
        autocomplete="off"
        ref={focusOnMount}
        aria-invalid={wasWrong}
        aria-describedby={wasWrong ? `${id}-wrong` : undefined}
        value={password}
        onInput={({ currentTarget }) => setPassword(currentTarget.value)}
      />
      {wasWrong && (
        <p class="desk-problem" id={`${id}-wrong`} role="alert">
          {words.wrong}
        </p>
      )}
      <p class="desk-buttons">
        <button type="submit" class="desk-button">
          {words.open}
        </button>
        <button type="button" class="desk-plain" onClick={() => onPassword(undefined)}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
