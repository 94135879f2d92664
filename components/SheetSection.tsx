import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type SectionName, sectionElementId } from './sheet-sections';
import { sheetText } from './sheet-strings';

interface SheetSectionProps {
  name: SectionName;
  /** How many things it lists. */
  count?: number;
  children: ComponentChildren;
}

/** A part of a fact sheet under its heading, which the sheet's contents lead to. */
export function SheetSection({ name, count, children }: SheetSectionProps) {
  return (
    <section class={`sheet-section is-${name}`} aria-labelledby={sectionElementId(name)}>
      <h3 id={sectionElementId(name)} tabIndex={-1}>
        <Title name={name} count={count} />
      </h3>
      {children}
    </section>
  );
}

interface FoldedSectionProps {
  name: SectionName;
  count?: number;
  /** Whether it stands open until the reader folds it. */
  isOpen: boolean;
  /** Called only while it is open. */
  children(): ComponentChildren;
}

/** A part of a fact sheet that takes much room and can be folded. */
export function FoldedSection({ name, count, isOpen, children }: FoldedSectionProps) {
  const bodyId = useId();
  const [chosen, choose] = useState<boolean>();
  const isShown = chosen ?? isOpen;
  return (
    <section class={`sheet-section is-${name}`} aria-labelledby={sectionElementId(name)}>
      <h3>
        <button
          type="button"
          class="fold"
          id={sectionElementId(name)}
          aria-expanded={isShown}
          aria-controls={bodyId}
          onClick={() => choose(!isShown)}
        >
          <Title name={name} count={count} />
          <svg class="fold-mark" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <path d="M2 4l4 4 4-4" />
          </svg>
        </button>
      </h3>
      <div id={bodyId} class="fold-body">
        {isShown && children()}
      </div>
    </section>
  );
}

function Title({ name, count }: { name: SectionName; count: number | undefined }) {
  return (
    <>
      {sheetText.section[name]}
      {count !== undefined && (
        <>
          {' '}
          <span class="section-count">{sheetText.number(count)}</span>
        </>
      )}
    </>
  );
}
