import type { CitedSource } from '@/data/fact-sheet';

interface SourceTitleProps {
  source: CitedSource;
  href: string | null;
  /** What the link says before the title. */
  before?: string;
}

/** The title of a source, linked where it can be opened, in the language it is written in. */
export function SourceTitle({ source, href, before }: SourceTitleProps) {
  const title = (
    <>
      {before}
      <cite lang={titleLanguage(source)} dir="auto">
        {source.title}
      </cite>
    </>
  );
  if (href === null) return before ? <span class="unlinked">{title}</span> : title;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {title}
    </a>
  );
}

/** Titles in square brackets are our own words for a source whose headline was not recorded. */
function titleLanguage({ title, language }: CitedSource): string {
  return title.startsWith('[') ? 'en' : language;
}
