import { addressesOf } from '@/scripts/dataset/addresses-of';
import { sourcePath } from '@/scripts/dataset/content-paths';
import type { Rule } from '@/scripts/dataset/problem';

/** Every address is well formed and https, unless its host is a listed exception. */
export const linksAreSecure: Rule = ({ sources, httpHosts }) => {
  const exceptions = new Set(httpHosts.map(({ host }) => host));
  return sources.flatMap((source) =>
    addressesOf(source).flatMap(({ path, url }) => {
      const what = fault(url, exceptions);
      const place = { file: sourcePath(source), at: `${source.id}, ${path}` };
      return what === undefined ? [] : [{ ...place, what, cure }];
    }),
  );
};

const cure =
  'correct the address or use its https form; if there is none, add its host and why to data/http-hosts.json';

function fault(text: string, exceptions: ReadonlySet<string>): string | undefined {
  if (!URL.canParse(text) || /\s/.test(text)) return `"${text}" is not an address`;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return `"${text}" carries a user name`;
  if (url.protocol === 'https:') return undefined;
  if (url.protocol === 'http:' && exceptions.has(url.hostname)) return undefined;
  return `"${text}" is not https`;
}
