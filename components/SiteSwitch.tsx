import { useId } from 'preact/hooks';
import { siteSwitch } from './popup-strings';
import { siteState } from './site-strings';

/** Why the browser keeps Parallax out of a page. */
type BlockedReason = keyof typeof siteSwitch.reason;

/** Whether Parallax runs on the site before the reader, waits to be asked, or why it cannot run. */
export type SiteState = OpenSite | { readonly kind: 'blocked'; readonly reason: BlockedReason };

/** A site that can be switched. */
export interface OpenSite {
  readonly kind: 'on' | 'off' | 'request' | 'paused';
  readonly host: string;
  /** When a pause ends, ms since 1970; undefined: when the browser is started anew. */
  readonly until?: number | undefined;
  /** Whether whoever runs this computer has set it, so that the reader cannot. */
  readonly isManaged?: boolean;
}

/** What is kept from us here and can be read on the desk: files that the reader has. */
const ON_DESK: ReadonlySet<BlockedReason> = new Set(['pdf', 'file'] as const);

interface SiteSwitchProps {
  site: SiteState;
  /** What the reader wanted last could not be saved; `site` is what still holds. */
  isUnsaved?: boolean | undefined;
  onChange(isOn: boolean): void;
  /** Have the browser ask the reader to let us into all sites. */
  onAllow?: (() => void) | undefined;
}

/** One click switches a site off, and its state stands beside it in words. */
export function SiteSwitch({ site, isUnsaved, onChange, onAllow }: SiteSwitchProps) {
  return site.kind === 'blocked' ? (
    <div class="site">
      <p class="site-label">{siteSwitch.blocked}</p>
      <p class="site-reason">{siteSwitch.reason[site.reason]}</p>
      {site.reason === 'no-access' && onAllow && (
        <button type="button" class="site-allow" onClick={onAllow}>
          {siteState.allow}
        </button>
      )}
      {ON_DESK.has(site.reason) && (
        <a class="site-desk" href="/desk.html" target="_blank" rel="noreferrer">
          {siteSwitch.desk}
        </a>
      )}
    </div>
  ) : (
    <>
      <Switch site={site} onChange={onChange} />
      {site.isManaged && <p class="site-reason">{siteState.managed}</p>}
      <p class="site-unsaved" role="status">
        {isUnsaved && siteState.notSaved}
      </p>
    </>
  );
}

interface SwitchProps {
  site: OpenSite;
  onChange(isOn: boolean): void;
}

function Switch({ site, onChange }: SwitchProps) {
  const labelId = useId();
  const stateId = useId();
  const isOn = site.kind === 'on' || site.kind === 'request';
  return (
    <button
      type="button"
      role="switch"
      class="site site-switch"
      aria-checked={isOn}
      aria-disabled={site.isManaged}
      aria-labelledby={labelId}
      aria-describedby={stateId}
      onClick={() => site.isManaged || onChange(!isOn)}
    >
      <span class="site-label" id={labelId}>
        {siteSwitch.label(site.host)}
      </span>
      <span class="site-state" id={stateId}>
        {inWords(site)}
      </span>
      <span class="track" aria-hidden="true">
        <span class="knob" />
      </span>
    </button>
  );
}

function inWords({ kind, until }: OpenSite): string {
  if (kind === 'paused') return siteState.paused(until);
  const { on, off } = siteSwitch;
  return { on, off, request: siteState.request }[kind];
}
