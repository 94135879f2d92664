import { directionOf } from './direction';
import { type Named, shownName } from './topic-name';

/** A topic's name, marked as being of its language and kept apart from the direction of what is around it. */
export function TopicName({ topic }: { topic: Named }) {
  const { language, text } = shownName(topic);
  return (
    <bdi lang={language} dir={directionOf(language)}>
      {text}
    </bdi>
  );
}
