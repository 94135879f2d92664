import type { Topic } from '@/data/schema';
import { topicPath } from '@/scripts/dataset/content-paths';
import type { Problem, Rule } from '@/scripts/dataset/problem';

/** How many claims a card opens with; a topic that has no more shows them all. */
const OPENING_CLAIMS = 3;

/** A topic's opening names claims that list it, none twice and three at most; a topic of more claims has one. */
export const openingsAreKnown: Rule = ({ topics, claims }) =>
  topics.flatMap((topic) => {
    const listed = claims.filter((claim) => claim.topics.includes(topic.id)).map(({ id }) => id);
    return [
      ...missing(topic, listed.length),
      ...overlong(topic),
      ...strangers(topic, new Set(listed)),
      ...repeats(topic),
    ];
  });

function missing(topic: Topic, count: number): Problem[] {
  if (topic.opening !== undefined || count <= OPENING_CLAIMS) return [];
  const what = `has ${count} claims and does not say which to show first`;
  return [problem(topic, 'opening', what, 'add "opening": the three claims to know first')];
}

function overlong(topic: Topic): Problem[] {
  const { opening = [] } = topic;
  if (opening.length <= OPENING_CLAIMS) return [];
  const what = `names ${opening.length} claims, more than a card opens with`;
  return [problem(topic, 'opening', what, `keep the ${OPENING_CLAIMS} that matter most`)];
}

function strangers(topic: Topic, listed: ReadonlySet<string>): Problem[] {
  const cure = 'correct the id, or list the topic in that claim';
  return (topic.opening ?? []).flatMap((id, index) =>
    listed.has(id)
      ? []
      : [problem(topic, `opening.${index}`, `names "${id}", no claim of this topic`, cure)],
  );
}

function repeats(topic: Topic): Problem[] {
  const { opening = [] } = topic;
  return opening.flatMap((id, index) =>
    opening.indexOf(id) === index
      ? []
      : [problem(topic, `opening.${index}`, `names "${id}" twice`, 'name another claim')],
  );
}

function problem(topic: Topic, path: string, what: string, cure: string): Problem {
  return { file: topicPath(topic), at: `${topic.id}, ${path}`, what, cure };
}
