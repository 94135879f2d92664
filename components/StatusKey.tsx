import type { Status } from '@/data/schema';
import { StatusMark } from './StatusMark';
import { strings } from './strings';

const STATUSES = Object.keys(strings.status) as Status[]; // The catalogue has every status as a key.

/** What each status means, folded away until asked for. */
export function StatusKey() {
  return (
    <details class="key">
      <summary>{strings.sheet.key}</summary>
      <dl>
        {STATUSES.map((status) => (
          <div key={status} class="key-row">
            <dt>
              <StatusMark status={status} />
            </dt>
            <dd>{strings.statusMeaning[status]}</dd>
          </div>
        ))}
        <div class="key-row">
          <dt>{strings.sheet.confidence}</dt>
          <dd>{strings.sheet.confidenceMeaning}</dd>
        </div>
      </dl>
    </details>
  );
}
