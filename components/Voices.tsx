import type { SheetSource } from './sheet-sources';
import { sheetText } from './sheet-strings';
import { voicesOf } from './source-order';
import { standpointName } from './standpoint-name';

/** Whose voices the sources are, each with its share, in words and as a bar. */
export function Voices({ sources }: { sources: readonly SheetSource[] }) {
  return (
    <section class="voices">
      <h4>{sheetText.sources.voices}</h4>
      <ul>
        {voicesOf(sources).map(({ standpoint, sources: n }) => (
          <li key={standpoint}>
            <span>{standpointName[standpoint]}</span>{' '}
            <svg class="voice-bar" aria-hidden="true" focusable="false">
              <rect width={`${(100 * n) / sources.length}%`} height="100%" />
            </svg>{' '}
            <span class="voice-share">{sheetText.sources.of(n, sources.length)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
