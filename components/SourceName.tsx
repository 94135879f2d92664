import type { CitedSource } from '@/data/fact-sheet';

interface SourceNameProps {
  source: Pick<CitedSource, 'title' | 'language'>;
  class?: string;
}

/** The title of a source, in the language it is written in. */
export function SourceName({ source: { title, language }, class: className }: SourceNameProps) {
  // Titles in square brackets are our own words for a source whose headline was not recorded.
  return (
    <cite class={className} lang={title.startsWith('[') ? 'en' : language} dir="auto">
      {title}
    </cite>
  );
}
