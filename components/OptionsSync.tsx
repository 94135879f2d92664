import { useId } from 'preact/hooks';
import type { SettingsProps } from './option-values';
import { sync as words } from './options-data-strings';
import { options } from './options-strings';
import { perLanguage } from './words';

/** How sync fares. */
export type SyncNews =
  | { readonly kind: 'off' }
  | { readonly kind: 'on'; readonly at: number; readonly bytes: number }
  | { readonly kind: 'too-large'; readonly needed: number; readonly room: number }
  | { readonly kind: 'refused'; readonly reason: keyof typeof words.refused };

/** What the section on sync works with. */
export interface SyncProps extends SettingsProps {
  sync: SyncNews;
}

/** Whether settings go along with the browser account, and how that fares. */
export function OptionsSync({ settings: { isSynced }, locked, sync, onSettings }: SyncProps) {
  const id = useId();
  const isLocked = locked.has('isSynced');
  return (
    <section class="opt-group">
      <label class="opt-choice">
        <input
          type="checkbox"
          role="switch"
          checked={isSynced}
          aria-checked={isSynced}
          disabled={isLocked}
          aria-describedby={id}
          onChange={() => onSettings({ isSynced: !isSynced })}
        />
        {words.label}
      </label>
      <p class="opt-hint" id={id}>
        {isLocked ? options.locked : words.hint}
      </p>
      <p class="opt-result" role="status">
        {stateText(isSynced, sync)}
      </p>
    </section>
  );
}

const moments = perLanguage(
  (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' }),
);

function stateText(isSynced: boolean, sync: SyncNews): string {
  const { state } = words;
  if (!isSynced) return state.off;
  if (sync.kind === 'on') return state.on(moments().format(sync.at), sync.bytes);
  if (sync.kind === 'too-large') return state['too-large'](sync.needed, sync.room);
  return sync.kind === 'refused' ? words.refused[sync.reason] : state.waiting;
}
