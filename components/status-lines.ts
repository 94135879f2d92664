import type { Status } from '@/data/schema';
import { brief } from './brief-strings';
import { strings } from './strings';

/** What each status means, a sentence for each. */
export function statusLines(): string[] {
  return Object.entries(strings.status).map(([status, name]) =>
    brief.status(name, strings.statusMeaning[status as Status]),
  );
}
