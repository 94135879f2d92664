import { brief } from './brief-strings';
import { IN_ENGLISH } from './text-language';
import { webAddress } from './web-address';

/** A stretch of a note: a title stands in italics, an address is a link. */
export interface NotePart {
  readonly text: string;
  readonly isTitle?: true;
  readonly href?: string;
}

/** The sources of a briefing, numbered. */
export function BriefNotes({ notes }: { notes: readonly (readonly NotePart[])[] }) {
  return (
    <section class="brief-notes">
      <h2>{brief.notes}</h2>
      <ol {...IN_ENGLISH}>
        {notes.map((parts, at) => (
          <li key={at} id={`source-${at + 1}`}>
            {parts.map(toPart)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function toPart({ text, isTitle, href: told }: NotePart) {
  const href = webAddress(told ?? null);
  if (href !== null) {
    return (
      <a href={href} target="_blank" rel="noreferrer">
        {text}
      </a>
    );
  }
  return isTitle ? <i>{text}</i> : text;
}
