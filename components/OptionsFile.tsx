import { useId, useState } from 'preact/hooks';
import { OptionsChoice } from './OptionsChoice';
import { data as words } from './options-data-strings';

/** What becomes of a file's settings: they join those that are here, or take their place. */
export type ImportWay = 'add' | 'replace';

/** Why a file was refused, and where in it. */
export type Fault =
  | { readonly reason: 'not-json' | 'not-ours' }
  | { readonly reason: 'newer'; readonly version: number }
  | { readonly reason: 'wrong'; readonly path: string }
  | { readonly reason: 'too-large'; readonly bytes: number; readonly limit: number };

/** What settings as a file work with. */
export interface OptionsFileProps {
  onExport(): void;
  onImport(file: File, way: ImportWay): void;
  onReset(): void;
}

/** A fault in a sentence: its cause, and what to do next. */
export function faultText(fault: Fault): string {
  const { fault: texts } = words;
  if (fault.reason === 'newer') return texts.newer(fault.version);
  if (fault.reason === 'wrong') return texts.wrong(fault.path);
  if (fault.reason === 'too-large') return texts['too-large'](fault.bytes, fault.limit);
  return texts[fault.reason];
}

/** All settings as a file, from a file, and as they were at first. */
export function OptionsFile({ onExport, onImport, onReset }: OptionsFileProps) {
  const [way, setWay] = useState<ImportWay>('add');
  const id = useId();
  return (
    <>
      <section class="opt-group" aria-labelledby={id}>
        <h3 id={id}>{words.file}</h3>
        <p class="opt-hint">{words.fileHint}</p>
        <button type="button" class="opt-button" onClick={onExport}>
          {words.exportFile}
        </button>
        <OptionsChoice<ImportWay>
          legend={words.how}
          choices={(['add', 'replace'] as const).map((value) => ({
            value,
            name: words.way[value],
            meaning: words.wayMeaning[value],
          }))}
          value={way}
          onValue={setWay}
        />
        <FileButton onFile={(file) => onImport(file, way)} />
      </section>
      <section class="opt-group" aria-labelledby={`${id}-reset`}>
        <h3 id={`${id}-reset`}>{words.reset}</h3>
        <p class="opt-hint">{words.resetHint}</p>
        <button type="button" class="opt-button" onClick={onReset}>
          {words.resetAll}
        </button>
      </section>
    </>
  );
}

function FileButton({ onFile }: { onFile(file: File): void }) {
  return (
    <label class="opt-button opt-file">
      {words.importFile}
      <input
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          currentTarget.value = ''; // The same file, corrected, is news as well.
        }}
      />
    </label>
  );
}
