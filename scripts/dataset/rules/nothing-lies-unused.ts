import type { Content } from '@/scripts/dataset/content';
import { SINGLE_FILES, sourcePath, topicPath } from '@/scripts/dataset/content-paths';
import type { Rule } from '@/scripts/dataset/problem';

/** Every topic has a claim, every source is cited, every http exception is needed. */
export const nothingLiesUnused: Rule = (content) => [
  ...unclaimedTopics(content),
  ...uncitedSources(content),
  ...needlessHosts(content),
];

function unclaimedTopics({ topics, claims }: Content): ReturnType<Rule> {
  const claimed = new Set(claims.flatMap((claim) => claim.topics));
  return topics
    .filter(({ id }) => !claimed.has(id))
    .map((topic) => ({
      file: topicPath(topic),
      at: topic.id,
      what: 'no claim lists this topic, so that its card would be blank',
      cure: 'list it in the claims it belongs to, or remove it',
    }));
}

function uncitedSources({ sources, claims, conflicts }: Content): ReturnType<Rule> {
  const cited = new Set([
    ...claims.flatMap(({ citations }) => citations.map(({ source }) => source)),
    ...conflicts.flatMap(({ versions }) => versions.flatMap((version) => version.sources ?? [])),
  ]);
  return sources
    .filter(({ id }) => !cited.has(id))
    .map((source) => ({
      file: sourcePath(source),
      at: source.id,
      what: 'nothing cites this source',
      cure: 'cite it or remove it',
    }));
}

function needlessHosts({ sources, httpHosts }: Content): ReturnType<Rule> {
  const urls = sources.flatMap(({ url, mirrors }) => [url ?? '', ...mirrors]);
  return httpHosts
    .filter(({ host }) => !urls.some((url) => url.startsWith(`http://${host}/`)))
    .map(({ host }) => ({
      file: SINGLE_FILES.httpHosts,
      at: host,
      what: 'no source is linked over http at this host',
      cure: 'remove the exception',
    }));
}
