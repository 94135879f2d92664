import type { Gazetteer, Tier } from '@/data/gazetteer';

/** What the evaluation knows of each topic, by id. */
export type Topics = ReadonlyMap<string, { readonly tier: Tier; readonly kind: string }>;

/** The topics of a gazetteer. */
export function topicsOf({ topics }: Gazetteer): Topics {
  return new Map(topics.map(({ topic, tier, kind }) => [topic, { tier, kind }]));
}

/** Why no label may name this topic, or undefined where one may. */
export function topicFault(id: string, topics: Topics): string | undefined {
  const topic = topics.get(id);
  if (topic === undefined) return `there is no topic ${JSON.stringify(id)} in data/gazetteer/names`;
  // Policy, tiers: a component is never marked by itself.
  return topic.tier === 'component' ? `${id} is a component, which is never a mention` : undefined;
}
