import { Fragment } from 'preact';
import type { Topic } from '@/data/schema';
import { directionOf } from './direction';
import { sheetText } from './sheet-strings';
import { strings } from './strings';
import { otherNames } from './topic-name';
import { comma } from './words';

/** Spellings that are read without unfolding anything. */
const FEW = 4;

/** Whatever a topic is called: in every script it is written in, and in other spellings. */
export function SheetNames({ topic }: { topic: Topic }) {
  const { kind, aliases } = topic;
  const names = otherNames(topic);
  const isProminent = kind === 'person' || kind === 'place';
  return (
    <>
      {names.length > 0 && (
        <ul
          class={isProminent ? 'sheet-names is-prominent' : 'sheet-names'}
          aria-label={strings.sheet.names}
        >
          {names.map(({ language, text }) => (
            <li key={`${language} ${text}`}>
              <span class="label">{sheetText.language(language)}</span>{' '}
              <span class="own-name" lang={language} dir={directionOf(language)} translate={false}>
                {text}
              </span>
            </li>
          ))}
        </ul>
      )}
      {aliases.length > 0 && <Aliases aliases={aliases} />}
    </>
  );
}

function Aliases({ aliases }: Pick<Topic, 'aliases'>) {
  const words = (
    <span translate={false}>
      {aliases.map((alias, index) => (
        <Fragment key={alias}>
          {index > 0 && comma()}
          <bdi>{alias}</bdi>
        </Fragment>
      ))}
    </span>
  );
  if (aliases.length > FEW)
    return (
      <details class="aliases">
        <summary>{sheetText.moreAliases(aliases.length)}</summary>
        {words}
      </details>
    );
  return (
    <p class="aliases">
      <span class="label">{sheetText.aliases}</span> {words}
    </p>
  );
}
