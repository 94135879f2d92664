import { privacy as words } from './options-privacy-strings';
import { SiteAccess, type SiteAccessProps } from './SiteAccess';

/** What the section on privacy works with. */
export interface PrivacyProps extends SiteAccessProps {
  /** Give the access back; undefined where there is none to give, or none that we can. */
  onTakeBack: (() => void) | undefined;
  /** Open the browser's page about the extension; undefined where no extension can. */
  onDetails: (() => void) | undefined;
}

/** What Parallax can see, what leaves the machine, and how to check both. */
export function OptionsPrivacy({ onTakeBack, onDetails, ...props }: PrivacyProps) {
  const { access, browser } = props;
  return (
    <>
      <Part id="sees" title={words.sees}>
        {words.seesText.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Part>
      <Part id="leaves" title={words.leaves}>
        <p>{words.leavesText}</p>
      </Part>
      <Part id="verify" title={words.verify}>
        <ol class="opt-ways">
          {words.verifyWays.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ol>
        <Away href="/manifest.json">{words.manifest}</Away>
      </Part>
      <Part id="access" title={words.access}>
        <SiteAccess {...props} />
        {onTakeBack && (
          <button type="button" class="opt-button" onClick={onTakeBack}>
            {words.takeBack}
          </button>
        )}
        {onDetails && (
          <button type="button" class="opt-button" onClick={onDetails}>
            {words.details}
          </button>
        )}
      </Part>
      <Part id="files" title={words.files}>
        <p>{words.filesState[access.hasFiles ? 'yes' : 'no']}</p>
        <p class="opt-hint">{words.filesSteps[browser]}</p>
        <p class="opt-hint">{words.desk}</p>
        <Away href="/desk.html">{words.openDesk}</Away>
      </Part>
      <Part id="private" title={words.private}>
        <p>{words.privateState[access.hasPrivate ? 'yes' : 'no']}</p>
        <p class="opt-hint">{words.privateSteps[browser]}</p>
      </Part>
      <Part id="permissions" title={words.permissions}>
        <Permissions browser={browser} />
      </Part>
    </>
  );
}

interface PartProps {
  id: string;
  title: string;
  children: preact.ComponentChildren;
}

function Part({ id, title, children }: PartProps) {
  return (
    <section class="opt-group" aria-labelledby={`opt-${id}`}>
      <h3 id={`opt-${id}`}>{title}</h3>
      {children}
    </section>
  );
}

function Away({ href, children }: { href: string; children: string }) {
  return (
    <p>
      <a href={href} target="_blank" rel="noreferrer">
        {children}
      </a>
    </p>
  );
}

function Permissions({ browser }: Pick<PrivacyProps, 'browser'>) {
  const names = Object.keys(words.why) as (keyof typeof words.why)[];
  return (
    <dl class="opt-figures">
      {names
        .filter((name) => name !== 'sidePanel' || browser === 'chrome')
        .map((name) => (
          <div key={name}>
            <dt>{words.permission[name]}</dt>
            <dd>{words.why[name]}</dd>
          </div>
        ))}
    </dl>
  );
}
