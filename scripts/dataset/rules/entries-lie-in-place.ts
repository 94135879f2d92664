import type { DateSpan } from '@/data/fact-sheet';
import type { Claim } from '@/data/schema';
import type { Content, ContentFile } from '@/scripts/dataset/content';
import { claimPath, conflictPath, sourcePath, topicPath } from '@/scripts/dataset/content-paths';
import { edtfSpan } from '@/scripts/dataset/edtf-span';
import type { Problem, Rule } from '@/scripts/dataset/problem';
import { byTime } from '@/scripts/dataset/time-order';

/** Every entry stands in the file its id, first topic or kind calls for, and lists are in order. */
export const entriesLieInPlace: Rule = (content) => {
  const wanted = wantedFiles(content);
  return content.files.flatMap((file) => [...strayed(file, wanted), ...outOfOrder(file, wanted)]);
};

/** The ids each file should hold, in order. */
function wantedFiles({ topics, claims, sources, conflicts }: Content): Map<string, string[]> {
  const places = [
    ...topics.map((one) => ({ path: topicPath(one), id: one.id })),
    ...sortedByTime(claims).map((one) => ({ path: claimPath(one), id: one.id })),
    ...sources.map((one) => ({ path: sourcePath(one), id: one.id })).sort(byId),
    ...conflicts.map((one) => ({ path: conflictPath(one), id: one.id })),
  ];
  const wanted = new Map<string, string[]>();
  for (const { path, id } of places) wanted.set(path, [...(wanted.get(path) ?? []), id]);
  return wanted;
}

function sortedByTime(claims: Content['claims']): Content['claims'] {
  return claims
    .map((claim) => ({ claim, id: claim.id, date: spanOf(claim) }))
    .sort(byTime)
    .map(({ claim }) => claim);
}

/** A date that cannot be read is left to the rule on dates, and sorted as it is written. */
function spanOf({ date }: Claim): DateSpan {
  try {
    return edtfSpan(date);
  } catch {
    return { start: { value: date } };
  }
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function strayed({ path, ids }: ContentFile, wanted: ReadonlyMap<string, string[]>): Problem[] {
  return ids
    .filter((id) => !wanted.get(path)?.includes(id))
    .map((id) => ({
      file: path,
      at: id,
      what: 'stands in the wrong file',
      cure: 'topics and conflicts are named by id, claims by first topic, sources by kind',
    }));
}

/** The first entry that stands after one it should precede. */
function outOfOrder({ path, ids }: ContentFile, wanted: ReadonlyMap<string, string[]>): Problem[] {
  const order = wanted.get(path) ?? [];
  const late = ids.find(
    (id, index) => index > 0 && order.indexOf(ids[index - 1] ?? '') > order.indexOf(id),
  );
  if (late === undefined) return [];
  const cure = 'order claims by date and then id, sources by id';
  return [{ file: path, at: late, what: 'is not in order', cure }];
}
