import type { CitedSource } from '@/data/fact-sheet';
import { SourceName } from './SourceName';
import { webAddress } from './web-address';

interface SourceTitleProps {
  source: CitedSource;
  href: string | null;
  /** What the link says before the title. */
  before?: string;
}

/** The title of a source, linked where it can be opened, in the language it is written in. */
export function SourceTitle({ source, href: told, before }: SourceTitleProps) {
  const href = webAddress(told);
  const title = (
    <>
      {before}
      <SourceName source={source} />
    </>
  );
  // Names and titles run from left to right in an interface that does not, and are cut off at their end.
  const way = before ? ({ dir: 'ltr' } as const) : {};
  if (href === null)
    return before ? (
      <span class="unlinked" {...way}>
        {title}
      </span>
    ) : (
      title
    );
  return (
    <a href={href} target="_blank" rel="noreferrer" {...way}>
      {title}
    </a>
  );
}
