import { SAMPLE, SAMPLE_TITLE } from './welcome-article';
import { welcome as words } from './welcome-strings';

/** How far the marking of the article has come. */
export type Marking = 'marking' | 'marked' | 'notMarked';

/** The article to try Parallax on, each sentence with the fact it rests on. */
export function WelcomeArticle({ marking }: { marking: Marking }) {
  const all = SAMPLE.flat();
  return (
    <>
      <article class="welcome-article" lang="en" dir="ltr">
        <h3>{SAMPLE_TITLE}</h3>
        {SAMPLE.map((paragraph) => (
          <p key={paragraph[0]?.claim}>
            {paragraph.map((sentence) => (
              <Sentence key={sentence.claim} {...sentence} number={all.indexOf(sentence) + 1} />
            ))}
          </p>
        ))}
      </article>
      <p class={marking === 'notMarked' ? 'opt-problem' : 'opt-hint'} role="status">
        {{ marking: words.marking, marked: words.marked, notMarked: words.notMarked }[marking]}
      </p>
    </>
  );
}

function Sentence({ text, claim, number }: { text: string; claim: string; number: number }) {
  return (
    <>
      {text}
      <sup>
        <a
          href={`/library.html#claim/${claim}`}
          target="_blank"
          rel="noreferrer"
          aria-label={words.factOf(number)}
        >
          {number}
        </a>
      </sup>{' '}
    </>
  );
}
