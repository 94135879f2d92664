import type { Name, Topic } from '@/data/schema';
import { directionOf } from './direction';
import { strings } from './strings';

/** What a topic is called elsewhere, and what it is in a sentence or two. */
export function TopicIntro({ topic }: { topic: Topic }) {
  return (
    <div class="intro">
      {topic.names.length > 0 && <NameList names={topic.names} />}
      <p class="summary">{topic.summary}</p>
    </div>
  );
}

function NameList({ names }: { names: readonly Name[] }) {
  return (
    <ul class="names" aria-label={strings.sheet.names} translate={false}>
      {names.map(({ language, text }) => (
        <li key={`${language} ${text}`} lang={language} dir={directionOf(language)}>
          {text}
        </li>
      ))}
    </ul>
  );
}
