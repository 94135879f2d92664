import type { Edition } from '@/data/schema';
import type { Content } from '@/scripts/dataset/content';
import { SINGLE_FILES } from '@/scripts/dataset/content-paths';
import { type Problem, type Rule, WHOLE_FILE } from '@/scripts/dataset/problem';

/** Editions count down to 1, their dates fall with them, and the ids that they name are known or retired. */
export const editionsAreInOrder: Rule = (content) =>
  content.editions.length === 0
    ? [{ file, at: WHOLE_FILE, what: 'there is no edition', cure: 'describe version 1' }]
    : [
        ...miscounted(content),
        ...misdated(content),
        ...unknownIds(content),
        ...withoutTombstone(content),
      ];

const file = SINGLE_FILES.editions;

function miscounted({ editions }: Content): Problem[] {
  return editions
    .map((edition, index) => ({ edition, due: editions.length - index }))
    .filter(({ edition, due }) => edition.version !== due)
    .map(({ edition, due }) => ({
      ...place(edition, 'version'),
      what: `stands where version ${due} should`,
      cure: 'put the newest first and count down to 1 without gaps',
    }));
}

function misdated({ editions }: Content): Problem[] {
  return editions
    .filter(({ date }, index) => date > (editions[index - 1]?.date ?? date))
    .map((edition) => ({
      ...place(edition, 'date'),
      what: `is dated ${edition.date}, after the edition that follows it`,
      cure: 'correct the date of one of the two',
    }));
}

/** Ids added or corrected that neither exist nor were retired by a later edition. */
function unknownIds({ editions, topics, claims }: Content): Problem[] {
  const living = [...topics, ...claims].map(({ id }) => id);
  return editions.flatMap((edition, index) => {
    const later = editions.slice(0, index).flatMap(({ retired }) => retired);
    const known = new Set([...living, ...later]);
    return named(edition)
      .filter(({ id }) => !known.has(id))
      .map(({ id, path }) => ({
        ...place(edition, path),
        what: `names "${id}", which is no claim or topic and which no later edition retired`,
        cure: 'correct the id, or list it under "retired" in the edition that removed it',
      }));
  });
}

function named({ added, corrected }: Edition): { id: string; path: string }[] {
  return [
    ...added.map((id, index) => ({ id, path: `added.${index}` })),
    ...corrected.map(({ id }, index) => ({ id, path: `corrected.${index}.id` })),
  ];
}

function withoutTombstone({ editions, retired }: Content): Problem[] {
  const buried = new Set(
    retired.filter(({ kind }) => kind === 'claim' || kind === 'topic').map(({ id }) => id),
  );
  return editions.flatMap((edition) =>
    edition.retired.flatMap((id, index) =>
      buried.has(id)
        ? []
        : [
            {
              ...place(edition, `retired.${index}`),
              what: `retires "${id}", which has no tombstone`,
              cure: `add the claim or topic to data/${SINGLE_FILES.retired}, with its reason`,
            },
          ],
    ),
  );
}

function place({ version }: Edition, path: string): Pick<Problem, 'file' | 'at'> {
  return { file, at: `version ${version}, ${path}` };
}
