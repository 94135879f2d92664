import type { SectionName } from './sheet-sections';
import { sheetText } from './sheet-strings';

interface SheetNavProps {
  sections: readonly SectionName[];
  onSection(name: SectionName): void;
}

/** The contents of a sheet. Buttons, not links: an extension page has an address of its own to keep. */
export function SheetNav({ sections, onSection }: SheetNavProps) {
  return (
    <nav class="sheet-nav" aria-label={sheetText.nav}>
      <ul>
        {sections.map((name) => (
          <li key={name}>
            <button type="button" onClick={() => onSection(name)}>
              {sheetText.section[name]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
