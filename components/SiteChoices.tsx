import './site-choices.css';
import { useId } from 'preact/hooks';
import {
  SITE_LEVELS,
  type SiteDecider,
  type SiteLevel,
  siteChoices as words,
} from './site-choices-strings';
import { siteState } from './site-strings';

/** What a rule can be for, from the popup. */
export type SiteScope = 'page' | 'host' | 'domain';

/** The rules that bear on the page before the reader. */
export interface SiteRules {
  readonly level: SiteLevel;
  /** Which rule decides. */
  readonly by: SiteDecider;
  readonly host: string;
  /** What the host is registered under; undefined for numbers, files and the like. */
  readonly domain: string | undefined;
  /** The reader's own rules, as far as there are any. */
  readonly own: Readonly<Record<SiteScope, SiteLevel | undefined>>;
  readonly isPaused: boolean;
  /** Whether the rule that decides can be taken away here. */
  readonly isRemovable: boolean;
}

interface SiteChoicesProps {
  rules: SiteRules;
  /** Whether the last change could not be saved. */
  isUnsaved: boolean;
  /** Set a rule, or, with no level, take it away. */
  onLevel(scope: SiteScope, level: SiteLevel | undefined): void;
  /** Take the rule away that decides. */
  onRemove(): void;
  onPause(length: 'hour' | 'restart'): void;
  onResume(): void;
}

/** Which rule decides on the page, the reader's rules for page, host and domain, and the pause. */
export function SiteChoices(props: SiteChoicesProps) {
  const { rules, isUnsaved } = props;
  const isManaged = rules.by.kind === 'managed';
  return (
    <div class="site-choices">
      <p class="site-verdict">{words.verdict(rules.level, rules.by)}</p>
      {rules.isRemovable && (
        <button type="button" class="site-act" onClick={() => props.onRemove()}>
          {words.remove}
        </button>
      )}
      {!isManaged && <Scopes {...props} />}
      <Pause {...props} />
      <p class="site-news" role="status">
        {isUnsaved && siteState.notSaved}
      </p>
    </div>
  );
}

function Scopes({ rules: { host, domain, own }, onLevel }: SiteChoicesProps) {
  const { scope } = words;
  const labels: readonly [SiteScope, string][] = [
    ['page', scope.page],
    ['host', scope.host(host)],
    ...(domain === undefined ? [] : [['domain', scope.domain(domain)] as [SiteScope, string]]),
  ];
  return (
    <fieldset class="site-scopes">
      <legend>{words.rules}</legend>
      {labels.map(([kind, label]) => (
        <Scope
          key={kind}
          label={label}
          level={own[kind]}
          onLevel={(level) => onLevel(kind, level)}
        />
      ))}
    </fieldset>
  );
}

interface ScopeProps {
  label: string;
  level: SiteLevel | undefined;
  onLevel(level: SiteLevel | undefined): void;
}

function Scope({ label, level, onLevel }: ScopeProps) {
  const id = useId();
  return (
    <div class="site-scope">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={level ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onLevel(SITE_LEVELS.find((each) => each === value))
        }
      >
        <option value="">{words.noRule}</option>
        {SITE_LEVELS.map((each) => (
          <option key={each} value={each}>
            {words.level[each]}
          </option>
        ))}
      </select>
    </div>
  );
}

function Pause({ rules: { isPaused }, onPause, onResume }: SiteChoicesProps) {
  const id = useId();
  const { hour, restart } = words;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div class="site-pause" role="group" aria-labelledby={id}>
      <span id={id}>{words.pause}</span>
      {isPaused ? (
        <button type="button" class="site-act" onClick={() => onResume()}>
          {words.resume}
        </button>
      ) : (
        (['hour', 'restart'] as const).map((length) => (
          <button key={length} type="button" class="site-act" onClick={() => onPause(length)}>
            {{ hour, restart }[length]}
          </button>
        ))
      )}
    </div>
  );
}
