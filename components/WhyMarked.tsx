import { Fragment } from 'preact';
import type { Grounds } from '@/data/grounds';
import { card } from './card-strings';

/** Why the words were marked, in a sentence and the page's own words, folded away until asked for. */
export function WhyMarked({ grounds: { rule, evidence } }: { grounds: Grounds }) {
  const { shown, bare } = card.why[rule];
  return (
    <details class="why">
      <summary>{card.why.question}</summary>
      <p class="aside">
        {evidence.length > 0 ? shown : bare}
        {evidence.map((words) => (
          <Fragment key={words}>
            {' '}
            <q class="evidence">
              {/* In whatever language the page is: an empty `lang` says that it is not known. */}
              <bdi lang="">{words}</bdi>
            </q>
          </Fragment>
        ))}
      </p>
    </details>
  );
}
