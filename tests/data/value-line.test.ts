import { describe, expect, test } from 'vitest';
import { jsonLines } from '@/scripts/dataset/json-lines';
import { syntaxLine } from '@/scripts/dataset/syntax-line';
import { lineOfName, lineOfPlace } from '@/scripts/dataset/value-line';
import { ownContent } from './own-content';

const LIST = `[
  {
    "text": "Says \\"id\\": {[,] and \\\\",
    "id": "first",
    "topics": [
      "a", "b",
      "c"
    ],
    "citations": [
      { "source": "daily" },
      {
        "source": "weekly", "verbatim": true }
    ]
  },
  { "id": "second",
    "published": null },
  { "id": "second" }
]
`;

/** Reads as: [what `at` names, the line it stands on]. */
const NAMED: readonly (readonly [at: string, line: number | undefined])[] = [
  ['first', 4],
  ['first, text', 3],
  ['first, topics', 5],
  ['first, topics.1', 6],
  ['first, topics.2', 7],
  ['first, citations.0.source', 10],
  ['first, citations.1', 11],
  ['first, citations.1.verbatim', 12],
  ['first, citations.1.locator', 11],
  ['first, note', 4],
  ['second', 17],
  ['third', undefined],
  ['the list', 1],
];

describe('the line of a name', () => {
  test.each(NAMED)('%s', (at, line) => {
    expect(lineOfName(LIST, at)).toBe(line);
  });

  test('is found in a file of one entry', () => {
    const text = '{\n"id": "ghauri",\n"names": [\n{ "text": "a" }] }';
    expect(lineOfName(text, 'ghauri')).toBe(2);
    expect(lineOfName(text, 'ghauri, names.0.text')).toBe(4);
    expect(lineOfName(text, 'nodong')).toBe(undefined);
  });

  test('is found by host and by version', () => {
    expect(lineOfName('[{},\n{ "host": "a.example" }]', 'a.example')).toBe(2);
    expect(lineOfName('[{ "version": 2 },\n{ "version": 1 }]', 'version 1')).toBe(2);
  });

  test('is the same wherever a line breaks', () => {
    expect(lineOfName(LIST.replaceAll('\n', '\r\n'), 'first, citations.1')).toBe(11);
    expect(lineOfName(JSON.stringify(JSON.parse(LIST)), 'first, citations.1')).toBe(1);
  });
});

describe('the line of a place', () => {
  test.each([
    [{ index: 1, path: 'published' }, 16],
    [{ index: 1, path: 'title' }, 15],
    [{ index: undefined, path: '' }, 1],
  ])('%j', (place, line) => {
    expect(lineOfPlace(LIST, place)).toBe(line);
  });
});

test('every value has its line, as a serialiser sets one value a line', () => {
  const values = ownContent.claims.slice(0, 20);
  const text = JSON.stringify(values, null, 1);
  const rows = text.split('\n');
  for (const [index, { id, citations }] of values.entries()) {
    const row = (path: string) => rows[(jsonLines(text).get(path) ?? 0) - 1];
    expect(row(`${index}.id`)).toContain(JSON.stringify(id));
    for (const [n, { source }] of citations.entries())
      expect(row(`${index}.citations.${n}.source`)).toContain(`"source": "${source}"`);
  }
});

/** Reads as: [what is wrong, the text, the line]. */
const UNPARSABLE: readonly (readonly [what: string, text: string, line: number])[] = [
  ['a comma too many', '[\n{\n"a": 1,\n}\n]', 4],
  ['a comma too few', '[\n{ "a": 1 }\n{ "a": 2 },\n{ "a": 3 }\n]', 3],
  ['a key without quotes', '{\n"a": [],\nb: 1,\n"c": 2\n}', 3],
  ['a comma too many after lines that end within a pair', '{\n"a"\n:\n1,\n}', 5],
  ['a string left open', '{\n"a": "x,\n"b": "y"\n}', 2],
  ['an escape that is none', '{\n"a": "\\x",\n"b": 1\n}', 2],
  ['a bracket of the wrong sort', '{\n"a": [1,\n2 },\n"b": 1\n}', 3],
  ['a bracket too many', '[\n1 ]\n]\n', 3],
  ['an end too soon', '{\n"a": {\n"b": 1\n', 3],
  ['nothing', '', 1],
];

describe('the line on which a text ceases to be JSON', () => {
  test.each(UNPARSABLE)('is that of %s', (_what, text, line) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(syntaxLine(text)).toBe(line);
  });
});
