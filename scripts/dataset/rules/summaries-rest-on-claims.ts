import type { Claim, Topic } from '@/data/schema';
import type { Content } from '@/scripts/dataset/content';
import { topicPath } from '@/scripts/dataset/content-paths';
import type { Problem, Rule } from '@/scripts/dataset/problem';

const NUMBER = /\d+(?:[.,]\d+)*/gu;

/** A summary names claims of its topic, none twice, and gives no number that they do not give. */
export const summariesRestOnClaims: Rule = (content) => {
  const claims = new Map(content.claims.map((claim) => [claim.id, claim]));
  return content.topics.flatMap((topic) => [
    ...ungrounded(topic),
    ...strangers(topic, claims),
    ...repeats(topic),
    ...newNumbers(topic, claims, content),
  ]);
};

function ungrounded(topic: Topic): Problem[] {
  if (topic.summaryClaims.length > 0) return [];
  const what = 'names no claim that the summary rests on';
  return [problem(topic, 'summaryClaims', what, 'name the claims that bear out each sentence')];
}

function strangers(topic: Topic, claims: ReadonlyMap<string, Claim>): Problem[] {
  const cure = 'correct the id, or list the topic in that claim';
  return topic.summaryClaims.flatMap((id, index) =>
    claims.get(id)?.topics.includes(topic.id)
      ? []
      : [problem(topic, `summaryClaims.${index}`, `names "${id}", no claim of this topic`, cure)],
  );
}

function repeats(topic: Topic): Problem[] {
  return topic.summaryClaims.flatMap((id, index) =>
    topic.summaryClaims.indexOf(id) === index
      ? []
      : [problem(topic, `summaryClaims.${index}`, `names "${id}" twice`, 'leave it out')],
  );
}

/** A name with a number in it, such as Ghauri-II or Resolution 1718, needs no claim to give it. */
function newNumbers(
  topic: Topic,
  claims: ReadonlyMap<string, Claim>,
  { sources }: Pick<Content, 'sources'>,
): Problem[] {
  const resting = topic.summaryClaims.flatMap((id) => claims.get(id) ?? []);
  const cited = new Set(resting.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const given = JSON.stringify([topic.name, resting, sources.filter(({ id }) => cited.has(id))]);
  const known = new Set(numbersIn(given));
  return [...new Set(numbersIn(topic.summary))]
    .filter((number) => !known.has(number))
    .map((number) =>
      problem(
        topic,
        'summary',
        `gives ${number}, which no claim it rests on gives`,
        'name the claim that gives it, or leave the number out',
      ),
    );
}

function numbersIn(text: string): string[] {
  return [...text.matchAll(NUMBER)].map(([number]) => number);
}

function problem(topic: Topic, path: string, what: string, cure: string): Problem {
  return { file: topicPath(topic), at: `${topic.id}, ${path}`, what, cure };
}
