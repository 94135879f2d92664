import { useId } from 'preact/hooks';
import { siteSwitch } from './popup-strings';

/** Why the browser keeps Parallax out of a page. */
type BlockedReason = keyof typeof siteSwitch.reason;

/** Whether Parallax runs on the site before the reader, or why it cannot. */
export type SiteState =
  | { readonly kind: 'on' | 'off'; readonly host: string }
  | { readonly kind: 'blocked'; readonly reason: BlockedReason };

/** What is kept from us here and can be read on the desk: files that the reader has. */
const ON_DESK: ReadonlySet<BlockedReason> = new Set(['pdf', 'file'] as const);

interface SiteSwitchProps {
  site: SiteState;
  onChange(isOn: boolean): void;
}

/** One click switches a site off, and its state stands beside it in words. */
export function SiteSwitch({ site, onChange }: SiteSwitchProps) {
  return site.kind === 'blocked' ? (
    <div class="site">
      <p class="site-label">{siteSwitch.blocked}</p>
      <p class="site-reason">{siteSwitch.reason[site.reason]}</p>
      {ON_DESK.has(site.reason) && (
        <a class="site-desk" href="/desk.html" target="_blank" rel="noreferrer">
          {siteSwitch.desk}
        </a>
      )}
    </div>
  ) : (
    <Switch host={site.host} isOn={site.kind === 'on'} onChange={onChange} />
  );
}

interface SwitchProps {
  host: string;
  isOn: boolean;
  onChange(isOn: boolean): void;
}

function Switch({ host, isOn, onChange }: SwitchProps) {
  const labelId = useId();
  return (
    <button
      type="button"
      role="switch"
      class="site site-switch"
      aria-checked={isOn}
      aria-labelledby={labelId}
      onClick={() => onChange(!isOn)}
    >
      <span class="site-label" id={labelId}>
        {siteSwitch.label(host)}
      </span>
      <span class="site-state">{isOn ? siteSwitch.on : siteSwitch.off}</span>
      <span class="track" aria-hidden="true">
        <span class="knob" />
      </span>
    </button>
  );
}
