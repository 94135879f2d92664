import type { Content, Retired } from '@/scripts/dataset/content';
import { SINGLE_FILES } from '@/scripts/dataset/content-paths';
import { entryRefs } from '@/scripts/dataset/entry-refs';
import type { Problem, Rule } from '@/scripts/dataset/problem';

/** No entry bears an id that its kind has retired, what replaces one exists, and none is held back as well. */
export const retiredIdsStayRetired: Rule = (content) => [
  ...usedAgain(content),
  ...lostReplacements(content),
  ...heldAsWell(content),
];

function usedAgain(content: Content): Problem[] {
  const tombstones = new Map(content.retired.map((one) => [`${one.kind} ${one.id}`, one]));
  return entryRefs(content).flatMap(({ kind, id, file }) => {
    const tombstone = tombstones.get(`${kind} ${id}`);
    if (tombstone === undefined) return [];
    const what = `bears the id of a ${kind} retired on ${tombstone.date}: ${tombstone.reason}`;
    return [{ file, at: id, what, cure: 'choose another id; a retired one is never used again' }];
  });
}

function lostReplacements(content: Content): Problem[] {
  const living = new Set(entryRefs(content).map(({ kind, id }) => `${kind} ${id}`));
  return content.retired.flatMap((one) =>
    one.replacedBy === undefined || living.has(`${one.kind} ${one.replacedBy}`)
      ? []
      : [
          {
            ...placeOf(one, 'replacedBy'),
            what: `is replaced by the ${one.kind} "${one.replacedBy}", which does not exist`,
            cure: `correct the id, name what replaces that ${one.kind} in turn, or leave it out`,
          },
        ],
  );
}

function heldAsWell({ held, retired }: Content): Problem[] {
  const heldIds = new Set(held.map(({ id }) => id));
  return retired
    .filter(({ id }) => heldIds.has(id))
    .map((one) => ({
      ...placeOf(one, 'id'),
      what: 'is both retired and held back',
      cure: `remove it from data/${SINGLE_FILES.held}: what was published stays retired`,
    }));
}

function placeOf({ id }: Retired, path: string): Pick<Problem, 'file' | 'at'> {
  return { file: SINGLE_FILES.retired, at: `${id}, ${path}` };
}
