import type { Conflict } from '@/data/schema';
import { conflictPath } from '@/scripts/dataset/content-paths';
import type { Problem, Rule } from '@/scripts/dataset/problem';

/** A conflict asks a question, has two versions or more, and each version rests on something. */
export const conflictsHaveSides: Rule = ({ conflicts }) => conflicts.flatMap(check);

function check(conflict: Conflict): Problem[] {
  const place = { file: conflictPath(conflict), at: conflict.id };
  const bare = conflict.versions
    .map(({ text, claims, sources = [] }, index) => ({ text, index, rests: [claims, sources] }))
    .filter(({ rests }) => rests.flat().length === 0);
  return [
    ...(conflict.question.endsWith('?')
      ? []
      : [
          {
            ...place,
            at: `${place.at}, question`,
            what: 'does not ask a question',
            cure: 'end the question with ?',
          },
        ]),
    ...(conflict.versions.length >= 2
      ? []
      : [
          { ...place, what: 'has one version only', cure: 'add the other, or remove the conflict' },
        ]),
    ...bare.map(({ text, index }) => ({
      file: place.file,
      at: `${place.at}, versions.${index}`,
      what: `the version "${text}" rests on no claim and no source`,
      cure: 'name the claims or sources that say so',
    })),
  ];
}
