import { data as words } from './options-data-strings';

/** How far the rebuilding of the store has come. */
export type Rebuild =
  | { readonly kind: 'idle' | 'done' }
  | { readonly kind: 'running'; readonly step: keyof typeof words.step }
  | { readonly kind: 'failed'; readonly why: keyof typeof words.notRebuilt };

/** What the rebuilding of the store works with. */
export interface RebuildProps {
  rebuild: Rebuild;
  onRebuild(): void;
}

/** Makes the store of facts anew, and tells how far it has come. */
export function OptionsRebuild({ rebuild, topics, onRebuild }: RebuildProps & { topics: number }) {
  const isRunning = rebuild.kind === 'running';
  return (
    <section class="opt-group" aria-labelledby="opt-rebuild">
      <h3 id="opt-rebuild">{words.rebuild}</h3>
      <p class="opt-hint">{words.rebuildHint}</p>
      <button
        type="button"
        class="opt-button"
        aria-disabled={isRunning}
        onClick={() => isRunning || onRebuild()}
      >
        {words.rebuild}
      </button>
      <p class={rebuild.kind === 'failed' ? 'opt-problem' : 'opt-result'} role="status">
        {resultOf(rebuild, topics)}
      </p>
    </section>
  );
}

function resultOf(rebuild: Rebuild, topics: number): string {
  if (rebuild.kind === 'running') return words.step[rebuild.step];
  if (rebuild.kind === 'failed') return words.notRebuilt[rebuild.why];
  return rebuild.kind === 'done' ? words.rebuilt(topics) : '';
}
