import { BriefClaim } from './BriefClaim';
import { BriefConflict } from './BriefConflict';
import { BriefNotes, type NotePart } from './BriefNotes';
import type { BriefModel, BriefSection } from './brief-model';
import { brief } from './brief-strings';
import { edition } from './cite-strings';
import { formatDate } from './format-date';
import { statusLines } from './status-lines';
import { strings } from './strings';
import { TopicName } from './TopicName';
import { IN_ENGLISH } from './text-language';
import { topicName } from './topic-name';
import { comma } from './words';

interface BriefProps {
  model: BriefModel;
  /** The sources' notes, each in stretches, in the order of the model. */
  notes: readonly (readonly NotePart[])[];
}

/** A briefing on what a page touches: numbered, to be read, printed or kept as a file. */
export function Brief({ model, notes }: BriefProps) {
  return (
    <article class="brief">
      <BriefHead model={model} />
      <Touches model={model} />
      <section class="brief-reading">
        <h2>{brief.reading}</h2>
        <p>{statusLines().join(' ')}</p>
      </section>
      {model.sections.map((section, at) => (
        <Section key={section.sheet.topicId} number={at + 1} section={section} model={model} />
      ))}
      {model.topicsLeft > 0 && <p class="brief-more">{brief.moreTopics(model.topicsLeft)}</p>}
      <BriefNotes notes={notes} />
      <Colophon model={model} />
    </article>
  );
}

function BriefHead({ model: { page, today } }: { model: BriefModel }) {
  const day = (value: string) => formatDate({ start: { value } });
  return (
    <header class="brief-head">
      <p class="brief-label">{brief.title}</p>
      <h1 lang="" dir="auto">
        {page.title || brief.untitled}
      </h1>
      <p class="brief-address">
        <a href={page.url} dir="ltr">
          {page.url}
        </a>
      </p>
      <p class="brief-dates">
        {page.date !== undefined && `${brief.pageDate(day(page.date))} · `}
        {brief.made(day(today))}
      </p>
    </header>
  );
}

function Touches({ model: { kinds } }: { model: BriefModel }) {
  return (
    <section class="brief-touches">
      <h2>{brief.touches}</h2>
      <dl>
        {kinds.map(({ kind, topics }) => (
          <div key={kind}>
            <dt>{strings.kinds[kind]}</dt>
            <dd>
              {topics
                .map(({ topic, count }) => brief.mentioned(topicName(topic), count))
                .join(comma())}
            </dd>
          </div>
        ))}
      </dl>
      <p class="brief-hint">{brief.mentionsHint}</p>
    </section>
  );
}

interface SectionProps {
  number: number;
  section: BriefSection;
  model: BriefModel;
}

function Section({ number, section, model }: SectionProps) {
  const { sheet, claims, conflicts, above, more } = section;
  return (
    <section class="brief-topic">
      <h2>
        <span class="brief-number">{number}</span> <TopicName topic={sheet.topic} />
      </h2>
      <p class="brief-summary" {...IN_ENGLISH}>
        {sheet.topic.summary}
      </p>
      <ul class="brief-claims">
        {claims.map((claim) => (
          <BriefClaim key={claim.id} claim={claim} model={model} />
        ))}
      </ul>
      {conflicts.map((conflict) => (
        <BriefConflict key={conflict.id} conflict={conflict} sheet={sheet} model={model} />
      ))}
      {above > 0 && <p class="brief-more">{brief.shownAbove(above)}</p>}
      {more > 0 && <p class="brief-more">{brief.more(more)}</p>}
    </section>
  );
}

function Colophon({ model: { provenance } }: { model: BriefModel }) {
  const { version, date, counts } = provenance;
  return (
    <footer class="brief-colophon">
      {brief.colophon(edition(version, date), counts.claims, counts.sources)}
    </footer>
  );
}
