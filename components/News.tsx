import type { Edition } from '@/data/schema';
import { formatDate } from './format-date';
import { popup } from './popup-strings';

/** What has changed in the facts since the reader last looked, folded away until asked for. */
export function News({ editions }: { editions: readonly Edition[] }) {
  return (
    <details class="news">
      <summary>{popup.news(editions.length)}</summary>
      <ul>
        {editions.map(({ version, date, summary }) => (
          <li key={version}>
            <time dateTime={date}>{formatDate({ start: { value: date } })}</time> {summary}
          </li>
        ))}
      </ul>
    </details>
  );
}
