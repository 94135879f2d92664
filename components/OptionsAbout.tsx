import { about as words } from './options-privacy-strings';

const LINKS = [
  ['/library.html#sources', 'sources'],
  ['/third-party.txt', 'notices'],
  ['/welcome.html', 'welcome'],
] as const;

/** What this is, and under which licences. */
export function OptionsAbout({ version }: { version: string }) {
  return (
    <>
      <section class="opt-group" aria-labelledby="opt-version">
        <h3 id="opt-version">{words.version(version)}</h3>
        <p>{words.what}</p>
        <ul class="opt-links">
          {LINKS.map(([href, name]) => (
            <li key={href}>
              <a href={href} target="_blank" rel="noreferrer">
                {words[name]}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section class="opt-group" aria-labelledby="opt-licences">
        <h3 id="opt-licences">{words.licences}</h3>
        <ul>
          <li>{words.code}</li>
          <li>{words.facts}</li>
          <li>{words.styles}</li>
        </ul>
      </section>
    </>
  );
}
