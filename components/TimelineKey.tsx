import type { ComponentChildren } from 'preact';
import type { Status } from '@/data/schema';
import { StatusMark } from './StatusMark';
import { strings } from './strings';
import { timeline } from './timeline-strings';

const STATUSES = Object.keys(strings.status) as Status[]; // The catalogue has every status as a key.

/** What the shapes and lines of a timeline mean. */
export function TimelineKey({ hasOthers }: { hasOthers: boolean }) {
  return (
    <ul class="timeline-key">
      {STATUSES.map((status) => (
        <li key={status} class={`key-${status}`}>
          <StatusMark status={status} />
        </li>
      ))}
      {hasOthers && (
        <Sign words={timeline.key.others}>
          <path class="is-other" d="M6 2h7v7H6z" />
        </Sign>
      )}
      <Sign words={timeline.key.year}>
        <path d="M1 6h18" />
      </Sign>
      <Sign words={timeline.key.goesOn}>
        <path d="M1 6h15" />
        <path class="mark-arrow" d="M19 6l-4 -3v6z" />
      </Sign>
      <Sign words={timeline.key.about}>
        <path class="is-soft" d="M1 6h18" />
      </Sign>
    </ul>
  );
}

function Sign({ words, children }: { words: string; children: ComponentChildren }) {
  return (
    <li>
      <svg class="mark-bar" viewBox="0 0 20 12" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {words}
    </li>
  );
}
