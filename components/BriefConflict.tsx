import type { FactSheet, SheetConflict } from '@/data/fact-sheet';
import { type BriefModel, evidenceOf, notesOf } from './brief-model';
import { NoteMarks } from './NoteMarks';
import { strings } from './strings';
import { IN_ENGLISH } from './text-language';

interface BriefConflictProps {
  conflict: SheetConflict;
  sheet: FactSheet;
  model: BriefModel;
}

/** A question on which accounts differ: every version, alike, with the numbers of its notes. */
export function BriefConflict({ conflict, sheet, model }: BriefConflictProps) {
  return (
    <figure class="brief-conflict">
      <figcaption>
        {strings.conflict.label}: <span {...IN_ENGLISH}>{conflict.question}</span>
      </figcaption>
      <ul>
        {conflict.versions.map((version) => (
          <li key={version.text} {...IN_ENGLISH}>
            {version.text} <NoteMarks {...notesOf(evidenceOf(version, sheet), model)} />
          </li>
        ))}
      </ul>
    </figure>
  );
}
