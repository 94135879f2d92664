import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SheetClaim } from '@/data/fact-sheet';
import { DateText } from './DateText';
import { Speaker } from './Speaker';
import { StatusMark } from './StatusMark';
import { IN_ENGLISH } from './text-language';
import { timeline } from './timeline-strings';

interface TimelineTableProps {
  claims: readonly SheetClaim[];
  /** Ids of the claims of the topic at hand. */
  lit: ReadonlySet<string>;
  onClaim(id: string): void;
}

/** Rows that are shown at once, and how many more each time they are asked for. */
const FIRST_ROWS = 200;
const MORE_ROWS = 100;

/** The claims of a timeline as a table, in the order they are given. */
export function TimelineTable({ claims, lit, onClaim }: TimelineTableProps) {
  const { rows, body, showMore } = useRows(claims.length);
  const shown = claims.filter(({ id }) => lit.has(id)).length;
  return (
    <>
      <table class="timeline-table">
        <caption>{timeline.caption(claims.length, shown)}</caption>
        <thead>
          <tr>
            <th scope="col">{timeline.columns.date}</th>
            <th scope="col">{timeline.columns.fact}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {claims.slice(0, rows).map((claim) => (
            <Row
              key={claim.id}
              claim={claim}
              isMarked={shown < claims.length && lit.has(claim.id)}
              onOpen={() => onClaim(claim.id)}
            />
          ))}
        </tbody>
      </table>
      {rows < claims.length && (
        <p class="timeline-more">
          {timeline.shownOf(rows, claims.length)}{' '}
          <button type="button" onClick={showMore}>
            {timeline.more(Math.min(MORE_ROWS, claims.length - rows))}
          </button>
        </p>
      )}
    </>
  );
}

/** How many rows show. Whoever asks for more goes on reading at the first of them. */
function useRows(all: number) {
  const [rows, setRows] = useState(Math.min(FIRST_ROWS, all));
  const body = useRef<HTMLTableSectionElement>(null);
  const before = useRef(rows);
  useLayoutEffect(() => {
    if (rows > before.current)
      body.current?.rows[before.current]?.querySelector<HTMLElement>('button')?.focus();
    before.current = rows;
  }, [rows]);
  return { rows, body, showMore: () => setRows(Math.min(rows + MORE_ROWS, all)) };
}

interface RowProps {
  claim: SheetClaim;
  /** Whether it says that it is of the topic at hand. */
  isMarked: boolean;
  onOpen(): void;
}

function Row({ claim, isMarked, onOpen }: RowProps) {
  const { date, status, text, speaker, citations } = claim;
  const [first] = citations;
  return (
    <tr class={isMarked ? 'is-lit' : undefined}>
      <th scope="row">
        <DateText span={date} /> <StatusMark status={status} />
        {isMarked && <span class="timeline-ours">{timeline.thisTopic}</span>}
      </th>
      <td>
        <p {...IN_ENGLISH}>{text}</p>
        {speaker !== undefined && (
          <p class="speaker">
            <Speaker name={speaker} />
          </p>
        )}
        {first && (
          <p class="aside">
            <bdi>
              {first.source.title}, {first.source.publisher}
            </bdi>{' '}
            {timeline.source(citations.length)}
          </p>
        )}
        <button
          type="button"
          class="timeline-open"
          aria-label={timeline.openOne(text)}
          onClick={onOpen}
        >
          {timeline.open}
        </button>
      </td>
    </tr>
  );
}
