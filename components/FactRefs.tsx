import { Fragment } from 'preact';
import type { SheetClaim } from '@/data/fact-sheet';
import { DateText } from './DateText';
import { strings } from './strings';
import { IN_ENGLISH } from './text-language';

interface FactRefsProps {
  claims: readonly SheetClaim[];
  /** Whether who says so stands beside the date. */
  hasSpeakers?: boolean;
  onClaim(id: string): void;
}

/**
 * The facts that something rests on, told by date, each with the way to it. Not by status: what is
 * documented may be that somebody said so.
 */
export function FactRefs({ claims, hasSpeakers = false, onClaim }: FactRefsProps) {
  return (
    <p class="rests-on">
      {strings.conflict.restsOn}{' '}
      {claims.map(({ id, date, speaker, text }, index) => (
        <Fragment key={id}>
          {index > 0 && ' '}
          <button type="button" class="fact-ref" title={text} onClick={() => onClaim(id)}>
            <DateText span={date} />
            {hasSpeakers && speaker !== undefined && <bdi {...IN_ENGLISH}>{` (${speaker})`}</bdi>}
          </button>
        </Fragment>
      ))}
    </p>
  );
}
