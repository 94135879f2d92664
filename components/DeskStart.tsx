import { useId, useState } from 'preact/hooks';
import { DeskPassword } from './DeskPassword';
import type { DeskProblem, DeskState } from './desk-document';
import { desk } from './desk-strings';
import { inInterfaceLanguage } from './text-language';

/** What becomes of what the reader gives. */
export interface DeskStartCallbacks {
  onFile(file: File): void;
  onText(text: string): void;
  /** The password of the document that is being opened; undefined to leave it. */
  onPassword(password: string | undefined): void;
}

interface DeskStartProps extends DeskStartCallbacks {
  state: Exclude<DeskState, { kind: 'open' }>;
  most: { readonly pdf: number; readonly text: number };
}

/** The desk without a document: what can be opened, and how, and what became of the last try. */
export function DeskStart({ state, most, onFile, onText, onPassword }: DeskStartProps) {
  return (
    <div class="parallax desk-start" {...inInterfaceLanguage()}>
      <h1>{desk.title}</h1>
      <p class="desk-about">{desk.about}</p>
      {state.kind === 'empty' && state.problem && (
        <p class="desk-problem" role="alert">
          {problemText(state.problem, most)}
        </p>
      )}
      {state.kind === 'locked' && (
        <DeskPassword key={String(state.wasWrong)} {...state} onPassword={onPassword} />
      )}
      {state.kind === 'opening' && (
        <p class="desk-opening" role="status">
          {desk.opening(state.name)}
        </p>
      )}
      {state.kind === 'empty' && (
        <>
          <FileChoice onFile={onFile} />
          <Paste onText={onText} />
        </>
      )}
      <p class="desk-privacy">{desk.privacy}</p>
    </div>
  );
}

/** A problem in a sentence: its cause, and what to do next. */
export function problemText(
  problem: DeskProblem,
  most: { readonly pdf: number; readonly text: number },
): string {
  const words = desk.problem[problem];
  return typeof words === 'string' ? words : words(most.pdf, most.text);
}

function FileChoice({ onFile }: Pick<DeskStartCallbacks, 'onFile'>) {
  const hintId = useId();
  return (
    <div class="desk-choice">
      <label class="desk-button">
        {desk.choose}
        <input
          type="file"
          class="desk-file"
          aria-describedby={hintId}
          accept=".pdf,.txt,.md,.text,.html,.htm,.xhtml,application/pdf,text/plain,text/html"
          onChange={({ currentTarget: { files } }) => files?.[0] && onFile(files[0])}
        />
      </label>
      <p class="hint" id={hintId}>
        {desk.formats}
      </p>
    </div>
  );
}

function Paste({ onText }: Pick<DeskStartCallbacks, 'onText'>) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <form
      class="desk-paste"
      onSubmit={(event) => {
        event.preventDefault();
        onText(text);
      }}
    >
      <label for={id}>{desk.paste}</label>
      <textarea
        id={id}
        rows={6}
        dir="auto"
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p class="hint" id={`${id}-hint`}>
        {desk.pasteHint}
      </p>
      {text.trim() !== '' && (
        <button type="submit" class="desk-button">
          {desk.read}
        </button>
      )}
    </form>
  );
}
