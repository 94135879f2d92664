import type { DatePoint } from '@/data/fact-sheet';
import { claimPath, sourcePath } from '@/scripts/dataset/content-paths';
import { edtfSpan } from '@/scripts/dataset/edtf-span';
import type { Rule } from '@/scripts/dataset/problem';

/** Neither state existed before, and nothing here is older than the debates that made them. */
const FIRST_YEAR = 1940;

/** Every date can be read and lies between 1940 and the given year, both included. */
export function datesArePlausible(lastYear: number): Rule {
  return ({ claims, sources }) =>
    [
      ...claims.map((claim) => ({
        file: claimPath(claim),
        at: `${claim.id}, date`,
        date: claim.date,
      })),
      ...sources.flatMap((source) =>
        source.published === null
          ? []
          : [{ file: sourcePath(source), at: `${source.id}, published`, date: source.published }],
      ),
    ].flatMap(({ file, at, date }) => {
      const what = fault(date, lastYear);
      return what === undefined
        ? []
        : [{ file, at, what, cure: 'write it as EDTF, such as 1993-12, 1997/2001 or 1972/..' }];
    });
}

function fault(date: string, lastYear: number): string | undefined {
  try {
    const { start, end } = edtfSpan(date);
    const points = end ? [start, end] : [start];
    return points.every((point) => isWithin(point, lastYear))
      ? undefined
      : `"${date}" is not between ${FIRST_YEAR} and ${lastYear}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isWithin({ value }: DatePoint, lastYear: number): boolean {
  const year = Number(value.slice(0, 4));
  return year >= FIRST_YEAR && year <= lastYear;
}
