import type { DateSpan } from '@/data/fact-sheet';
import { formatDate, machineDate } from './format-date';

/** A date in words, and for machines where HTML can write it. */
export function DateText({ span }: { span: DateSpan }) {
  const machine = machineDate(span);
  const words = formatDate(span);
  return machine === undefined ? (
    <span class="date">{words}</span>
  ) : (
    <time class="date" dateTime={machine}>
      {words}
    </time>
  );
}
