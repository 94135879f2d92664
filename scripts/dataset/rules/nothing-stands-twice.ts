import { addressesOf } from '@/scripts/dataset/addresses-of';
import type { Content } from '@/scripts/dataset/content';
import { claimPath, SINGLE_FILES, sourcePath } from '@/scripts/dataset/content-paths';
import { entryRefs } from '@/scripts/dataset/entry-refs';
import type { Problem, Rule } from '@/scripts/dataset/problem';

/** Something that must be the only one of its sort. */
interface Unique {
  readonly file: string;
  readonly at: string;
  readonly key: string;
}

/** No two entries of a kind share an id, no two sources an address, no two claims a text, and no claim cites a source twice; nor is an id retired twice. */
export const nothingStandsTwice: Rule = (content) => [
  ...repeats('id', ids(content)),
  ...repeats('address', addresses(content)),
  ...repeats('text', texts(content)),
  ...repeats('citation', citations(content)),
];

function repeats(sort: string, all: readonly Unique[]): Problem[] {
  const first = new Map<string, Unique>();
  return all.flatMap((one) => {
    const other = first.get(one.key);
    if (other === undefined) {
      first.set(one.key, one);
      return [];
    }
    const what = `has the same ${sort} as ${other.at} in data/${other.file}`;
    return [{ file: one.file, at: one.at, what, cure: 'keep one and refer to it' }];
  });
}

function ids(content: Content): Unique[] {
  return [
    ...entryRefs(content).map(({ kind, id, file }) => ({ file, at: id, key: `${kind} ${id}` })),
    ...content.retired.map(({ kind, id }) => ({
      file: SINGLE_FILES.retired,
      at: id,
      key: `retired ${kind} ${id}`,
    })),
  ];
}

function addresses({ sources }: Content): Unique[] {
  return sources.flatMap((source) =>
    addressesOf(source).map(({ path, url }) => ({
      file: sourcePath(source),
      at: `${source.id}, ${path}`,
      key: plainAddress(url),
    })),
  );
}

/** The same page answers with and without `www.`, with http and https, with and without a last slash. */
function plainAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/+$/, '');
}

function texts({ claims }: Content): Unique[] {
  return claims.map((claim) => ({
    file: claimPath(claim),
    at: `${claim.id}, text`,
    key: words(claim.text),
  }));
}

/** The words of a text alone: a comma more makes no new claim. */
function words(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function citations({ claims }: Content): Unique[] {
  return claims.flatMap((claim) =>
    claim.citations.map(({ source }, index) => ({
      file: claimPath(claim),
      at: `${claim.id}, citations.${index}.source`,
      key: `${claim.id} ${source}`,
    })),
  );
}
