import { useId, useState } from 'preact/hooks';
import type { SheetCitation, SheetClaim, SheetConflict } from '@/data/fact-sheet';
import { card } from './card-strings';
import { strings } from './strings';
import { IN_ENGLISH } from './text-language';
import { VersionEvidence } from './VersionEvidence';

interface DisputeProps {
  conflict: SheetConflict;
  /** The citations that the claim above it shows just now. */
  listed: readonly SheetCitation[];
  /** The claims of the sheet that are on the card, and those that are not. */
  shown: readonly SheetClaim[];
  unseen: readonly SheetClaim[];
}

/** A question on which accounts differ: a line for every version, and all of each with its sources when unfolded. */
export function Dispute({ conflict: { question, versions }, ...evidence }: DisputeProps) {
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <figure class="dispute" data-folded={!isOpen}>
      <figcaption>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setOpen(!isOpen)}
        >
          <span class="dispute-label">{card.accounts(versions.length)}</span>{' '}
          <span {...IN_ENGLISH}>{question}</span>
        </button>
      </figcaption>
      <ul class="versions" id={listId} aria-label={strings.conflict.versions}>
        {versions.map((version) => (
          <li key={version.text} class="version">
            <p {...IN_ENGLISH}>{version.text}</p>
            {isOpen && <VersionEvidence version={version} {...evidence} />}
          </li>
        ))}
      </ul>
    </figure>
  );
}
