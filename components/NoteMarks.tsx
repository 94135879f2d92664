import { brief } from './brief-strings';

interface NoteMarksProps {
  supporting: readonly number[];
  disputing: readonly number[];
}

/** The numbers of notes after a sentence, those that speak against it told apart: `[1] [2], against: [3]`. */
export function NoteMarks({ supporting, disputing }: NoteMarksProps) {
  return (
    <span class="note-marks">
      {supporting.map(toMark)}
      {disputing.length > 0 && <span class="note-against"> {brief.against} </span>}
      {disputing.map(toMark)}
    </span>
  );
}

function toMark(number: number) {
  return (
    <a key={number} class="note-mark" href={`#source-${number}`} aria-label={brief.note(number)}>
      [{number}]
    </a>
  );
}
