import type { ComponentChildren } from 'preact';
import { type KeyCommand, KeyTable } from './KeyTable';
import { LanguageSetting } from './LanguageSetting';
import { LevelChoice } from './LevelChoice';
import { OptionsUndo, type OptionsUndoProps } from './OptionsUndo';
import type { SettingsProps } from './option-values';
import { PinPicture } from './PinPicture';
import { SiteAccess, type SiteAccessProps } from './SiteAccess';
import { inInterfaceLanguage } from './text-language';
import { type Marking, WelcomeArticle } from './WelcomeArticle';
import { welcome as words } from './welcome-strings';

interface WelcomeViewProps extends SettingsProps, Pick<SiteAccessProps, 'browser' | 'onAsk'> {
  /** Undefined until it is known. */
  access: SiteAccessProps['access'] | undefined;
  /** Undefined where the browser offers none. */
  commands: readonly KeyCommand[] | undefined;
  marking: Marking;
  bar: OptionsUndoProps;
}

/** What Parallax does and sees, an article to try it on, and the few choices to make at first. */
export function WelcomeView({
  access,
  browser,
  commands,
  marking,
  bar,
  ...rest
}: WelcomeViewProps) {
  const { settings, locked, onSettings, onAsk } = rest;
  return (
    <div class="parallax opt welcome" {...inInterfaceLanguage()}>
      <main class="opt-main">
        <h1 class="opt-title">{words.title}</h1>
        <Part id="does" title={words.does}>
          <Sentences texts={words.doesText} />
        </Part>
        <Part id="sees" title={words.sees}>
          <Sentences texts={words.seesText} />
          <p>
            <a href="/options.html#privacy">{words.privacy}</a>
          </p>
        </Part>
        <Part id="try" title={words.tryIt}>
          <Sentences texts={[words.tryHint, words.tryNote]} />
          <WelcomeArticle marking={marking} />
        </Part>
        <Part id="where" title={words.where}>
          <LevelChoice
            level={settings.level}
            isLocked={locked.has('level')}
            onLevel={(level) => onSettings({ level })}
          />
        </Part>
        {access && access.sites.kind !== 'all' && (
          <Part id="access" title={words.access}>
            <SiteAccess {...{ access, browser, onAsk }} />
          </Part>
        )}
        <Part id="language" title={words.language}>
          <LanguageSetting
            language={settings.language}
            isLocked={locked.has('language')}
            onLanguage={(language) => onSettings({ language })}
          />
        </Part>
        <Part id="pin" title={words.pin}>
          <Pin browser={browser} />
        </Part>
        {commands && (
          <Part id="keys" title={words.keys}>
            <KeyTable commands={commands} />
          </Part>
        )}
        <End />
        <OptionsUndo {...bar} />
      </main>
    </div>
  );
}

interface PartProps {
  id: string;
  title: string;
  children: ComponentChildren;
}

function Part({ id, title, children }: PartProps) {
  return (
    <section class="opt-group" aria-labelledby={`welcome-${id}`}>
      <h2 id={`welcome-${id}`}>{title}</h2>
      {children}
    </section>
  );
}

function Sentences({ texts }: { texts: readonly string[] }) {
  return (
    <>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}

function Pin({ browser }: Pick<SiteAccessProps, 'browser'>) {
  return (
    <div class="welcome-pin">
      <ol class="opt-ways">
        {words.pinSteps[browser].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <PinPicture browser={browser} />
    </div>
  );
}

function End() {
  return (
    <div class="opt-group">
      <p class="opt-hint">{words.once}</p>
      <ul class="opt-links">
        <li>
          <a href="/options.html">{words.options}</a>
        </li>
        <li>
          <a href="/library.html">{words.library}</a>
        </li>
      </ul>
    </div>
  );
}
