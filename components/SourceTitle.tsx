import type { CitedSource } from '@/data/fact-sheet';
import { SourceName } from './SourceName';

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
      <SourceName source={source} />
    </>
  );
  if (href === null) return before ? <span class="unlinked">{title}</span> : title;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {title}
    </a>
  );
}
