import type { Status } from '@/data/schema';
import { STATUS_SHAPES } from './status-shapes';
import { strings } from './strings';

/** How well a claim is evidenced, in a word and a shape. */
export function StatusMark({ status }: { status: Status }) {
  return (
    <span class="status">
      <svg class="status-shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path fill-rule="evenodd" d={STATUS_SHAPES[status]} />
      </svg>
      {strings.status[status]}
    </span>
  );
}
