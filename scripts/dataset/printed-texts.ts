import type { Citation, Claim, Conflict, Source, Topic } from '@/data/schema';
import type { Content } from './content';
import { claimPath, conflictPath, sourcePath, topicPath } from './content-paths';

/** A text of the content, and where it stands. */
export interface PrintedText {
  readonly file: string;
  readonly at: string;
  readonly text: string;
  /** Whether the words are ours, rather than a title or a phrase of somebody else. */
  readonly ours: boolean;
}

type Field = readonly [name: string, text: string | undefined, ours: boolean];

/** Every text of the content that may come before a reader. */
export function printedTexts({ topics, claims, sources, conflicts }: Content): PrintedText[] {
  return [
    ...topics.flatMap((topic) => locate(topicPath(topic), topic.id, topicFields(topic))),
    ...claims.flatMap((claim) => locate(claimPath(claim), claim.id, claimFields(claim))),
    ...sources.flatMap((source) => locate(sourcePath(source), source.id, sourceFields(source))),
    ...conflicts.flatMap((one) => locate(conflictPath(one), one.id, conflictFields(one))),
  ];
}

function locate(file: string, id: string, fields: readonly Field[]): PrintedText[] {
  return fields.flatMap(([name, text, ours]) =>
    text === undefined ? [] : [{ file, at: `${id}, ${name}`, text, ours }],
  );
}

function topicFields({ name, summary, names, aliases }: Topic): Field[] {
  return [
    ['name', name, true],
    ['summary', summary, true],
    ...names.map(({ language, text }): Field => [`name in ${language}`, text, true]),
    ...aliases.map((alias): Field => ['alias', alias, true]),
  ];
}

function claimFields({ text, speaker, note, citations }: Claim): Field[] {
  return [
    ['text', text, true],
    ['speaker', speaker, true],
    ['note', note, true],
    ...citations.map(locatorField),
  ];
}

function locatorField({ source, locator, verbatim }: Citation): Field {
  return [`locator in ${source}`, locator, verbatim === undefined];
}

function sourceFields({ title, publisher, author, note }: Source): Field[] {
  return [
    ['title', title, false],
    ['publisher', publisher, false],
    ['author', author, false],
    ['note', note, true],
  ];
}

function conflictFields({ question, versions }: Conflict): Field[] {
  return [
    ['question', question, true],
    ...versions.map(({ text }, index): Field => [`version ${index + 1}`, text, true]),
  ];
}
