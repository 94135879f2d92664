import type { Content, EntryKind } from './content';
import { claimPath, conflictPath, sourcePath, topicPath } from './content-paths';

/** An entry of the content, whatever its kind, and the file it belongs into. */
export interface EntryRef {
  readonly kind: EntryKind;
  readonly id: string;
  readonly file: string;
}

/** Every topic, claim, source and conflict. */
export function entryRefs({ topics, claims, sources, conflicts }: Content): EntryRef[] {
  return [
    ...topics.map((one) => ({ kind: 'topic' as const, id: one.id, file: topicPath(one) })),
    ...claims.map((one) => ({ kind: 'claim' as const, id: one.id, file: claimPath(one) })),
    ...sources.map((one) => ({ kind: 'source' as const, id: one.id, file: sourcePath(one) })),
    ...conflicts.map((one) => ({ kind: 'conflict' as const, id: one.id, file: conflictPath(one) })),
  ];
}
