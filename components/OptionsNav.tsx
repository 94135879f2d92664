import { SECTIONS, type Section } from './options-section';
import { options } from './options-strings';

/** The head of the options page and the way to its sections: at the side, or on top where it is narrow. */
export function OptionsNav({ section }: { section: Section }) {
  return (
    <header class="opt-side">
      <h1 class="opt-name">{options.title}</h1>
      <nav aria-label={options.sections}>
        <ul class="opt-sections">
          {SECTIONS.map((each) => (
            <li key={each}>
              <a
                class="opt-section"
                href={`#${each}`}
                aria-current={each === section ? 'page' : undefined}
              >
                {options.section[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <a class="opt-away" href="/library.html">
        {options.library}
      </a>
    </header>
  );
}
