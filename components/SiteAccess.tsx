import { privacy as words } from './options-privacy-strings';

/** What the browser lets the extension reach. */
export interface Access {
  readonly sites:
    | { readonly kind: 'all' | 'none' | 'unknown' }
    | { readonly kind: 'some'; readonly patterns: readonly string[] };
  readonly hasFiles: boolean;
  readonly hasPrivate: boolean;
}

/** What access to sites works with. */
export interface SiteAccessProps {
  access: Access;
  browser: 'chrome' | 'firefox';
  /** Have the browser ask the reader. */
  onAsk(): void;
}

/** Which sites the browser lets Parallax read, and the one step to let it read all. */
export function SiteAccess({ access: { sites }, browser, onAsk }: SiteAccessProps) {
  return (
    <>
      <p class="opt-result" role="status">
        {sites.kind === 'some' ? words.state.some(sites.patterns.length) : words.state[sites.kind]}
      </p>
      {sites.kind === 'some' && (
        <ul class="opt-list">
          {sites.patterns.map((pattern) => (
            <li key={pattern}>
              <bdi dir="ltr">{pattern}</bdi>
            </li>
          ))}
        </ul>
      )}
      {sites.kind !== 'all' && (
        <button type="button" class="opt-button opt-main-button" onClick={onAsk}>
          {words.ask}
        </button>
      )}
      <p class="opt-hint">{words.steps[browser]}</p>
    </>
  );
}
