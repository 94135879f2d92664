import type { Citation, Claim, Conflict, Edition, Source, Topic } from '@/data/schema';
import type { Content } from './content';
import { claimPath, conflictPath, SINGLE_FILES, sourcePath, topicPath } from './content-paths';

/** A text of the content, and where it stands. */
export interface PrintedText {
  readonly file: string;
  /** The entry and the path of the field in it: `ghauri, names.0.text`. */
  readonly at: string;
  readonly text: string;
  /** Whether the words are ours, rather than a title or a phrase of somebody else. */
  readonly ours: boolean;
}

type Field = readonly [path: string, text: string | undefined, ours: boolean];

/** Every text of the content that may come before a reader. */
export function printedTexts(content: Content): PrintedText[] {
  const { topics, claims, sources, conflicts, editions } = content;
  return [
    ...topics.flatMap((topic) => locate(topicPath(topic), topic.id, topicFields(topic))),
    ...claims.flatMap((claim) => locate(claimPath(claim), claim.id, claimFields(claim))),
    ...sources.flatMap((source) => locate(sourcePath(source), source.id, sourceFields(source))),
    ...conflicts.flatMap((one) => locate(conflictPath(one), one.id, conflictFields(one))),
    ...editions.flatMap((one) =>
      locate(SINGLE_FILES.editions, `version ${one.version}`, editionFields(one)),
    ),
  ];
}

function locate(file: string, entry: string, fields: readonly Field[]): PrintedText[] {
  return fields.flatMap(([path, text, ours]) =>
    text === undefined ? [] : [{ file, at: `${entry}, ${path}`, text, ours }],
  );
}

function topicFields({ name, summary, names, aliases }: Topic): Field[] {
  return [
    ['name', name, true],
    ['summary', summary, true],
    ...names.map(({ text }, index): Field => [`names.${index}.text`, text, true]),
    ...aliases.map((alias, index): Field => [`aliases.${index}`, alias, true]),
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

function locatorField({ locator, verbatim }: Citation, index: number): Field {
  return [`citations.${index}.locator`, locator, verbatim === undefined];
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
    ...versions.map(({ text }, index): Field => [`versions.${index}.text`, text, true]),
  ];
}

function editionFields({ summary, corrected }: Edition): Field[] {
  return [
    ['summary', summary, true],
    ...corrected.map(({ what }, index): Field => [`corrected.${index}.what`, what, true]),
  ];
}
