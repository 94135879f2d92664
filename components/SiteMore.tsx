import type { ComponentType } from 'preact';
import { useId, useState } from 'preact/hooks';
import { siteState as words } from './site-strings';
import { useDrawing } from './use-drawing';

interface SiteMoreProps<Props> {
  load(this: void): Promise<ComponentType<Props>>;
  /** What the choices are given. */
  given: Props;
}

/** The button under a site's switch that unfolds the choices, whose code comes when it is first pressed. */
export function SiteMore<Props extends object>({ load, given }: SiteMoreProps<Props>) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="site-more">
      <button
        type="button"
        class="site-unfold"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {words.more}
      </button>
      <div id={id}>{isOpen && <Choices {...{ load, given }} />}</div>
    </div>
  );
}

function Choices<Props extends object>({ load, given }: SiteMoreProps<Props>) {
  const choices = useDrawing(load);
  if (choices.kind === 'ready') return <choices.View {...given} />;
  return choices.kind === 'failed' ? <p class="site-reason">{words.failed}</p> : null;
}
