import type { SheetCitation } from '@/data/fact-sheet';
import { imprint } from './imprint';
import { SourceTitle } from './SourceTitle';
import { sourceLabel } from './source-label';
import { strings } from './strings';

interface BriefSourceProps {
  citation: SheetCitation;
  /** Whether what it does for the claim goes without saying. */
  isPlain: boolean;
}

/** One source in one line: whose it is, the link, and what it does for the claim; the style cuts off what is too long. */
export function BriefSource({ citation, isPlain }: BriefSourceProps) {
  const { source, href, relation } = citation;
  return (
    <li class="brief-source">
      {!isPlain && <span class={`relation-${relation}`}>{strings.relation[relation]}</span>}{' '}
      <span class="source-kind">{sourceLabel(source)}</span>{' '}
      <SourceTitle source={source} href={href} before={`${imprint(source)}: `} />
    </li>
  );
}
