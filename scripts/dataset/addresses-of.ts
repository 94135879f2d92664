import type { Source } from '@/data/schema';

/** Every address of a source, with the path of its field. */
export function addressesOf({ url, mirrors }: Source): { path: string; url: string }[] {
  return [
    ...(url === null ? [] : [{ path: 'url', url }]),
    ...mirrors.map((mirror, index) => ({ path: `mirrors.${index}`, url: mirror })),
  ];
}
