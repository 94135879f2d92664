import type { ComponentChild } from 'preact';
import { OptionsNav } from './OptionsNav';
import { OptionsUndo, type OptionsUndoProps } from './OptionsUndo';
import type { Section } from './options-section';
import { options } from './options-strings';
import { inInterfaceLanguage } from './text-language';

/** The element that the focus goes to when another section is opened. */
export const OPTIONS_HEADING = 'options-heading';

interface OptionsViewProps extends OptionsUndoProps {
  section: Section;
  /** What the section shows. */
  children: ComponentChild;
}

/** The options page: the way to its sections, the open one, and what was last changed in it. */
export function OptionsView({ section, children, ...undo }: OptionsViewProps) {
  return (
    <div class="parallax opt" {...inInterfaceLanguage()}>
      <OptionsNav section={section} />
      <main class="opt-main">
        <h2 class="opt-title" id={OPTIONS_HEADING} tabIndex={-1}>
          {options.section[section]}
        </h2>
        {children}
        <OptionsUndo {...undo} />
      </main>
    </div>
  );
}
