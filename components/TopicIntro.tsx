import type { Topic } from '@/data/schema';
import { NameList } from './NameList';

/** What a topic is called elsewhere, and what it is in a sentence or two. */
export function TopicIntro({ topic }: { topic: Topic }) {
  return (
    <div class="intro">
      {topic.names.length > 0 && <NameList names={topic.names} />}
      <p class="summary">{topic.summary}</p>
    </div>
  );
}
