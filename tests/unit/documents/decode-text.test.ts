import { describe, expect, test } from 'vitest';
import { decodeText } from '@/documents/decode-text';
import { fileKind } from '@/documents/file-kind';

const ascii = (text: string) => new TextEncoder().encode(text);
const wide = (text: string, mark: number[] = []) =>
  Uint8Array.from([...mark, ...Buffer.from(text, 'utf16le')]);

describe('a text is decoded', () => {
  test.each([
    ['as UTF-8, if it can be', ascii('카리 Khan'), 'utf-8', '카리 Khan', false],
    ['without the mark of UTF-8', ascii('\ufeffKhan'), 'utf-8', 'Khan', false],
    ['as UTF-16 by its mark', wide('Khan 카', [0xff, 0xfe]), 'utf-16le', 'Khan 카', false],
    [
      'as UTF-16 by its NULs',
      wide('The visit of A.Q. Khan'),
      'utf-16le',
      'The visit of A.Q. Khan',
      false,
    ],
    [
      'else as windows-1252, which is a guess',
      Uint8Array.of(0x5a, 0xfc, 0x93),
      'windows-1252',
      'Zü“',
      true,
    ],
    [
      'as its page says',
      Uint8Array.from([...ascii('<meta charset="euc-kr">'), 0xba, 0xcf]),
      'euc-kr',
      '<meta charset="euc-kr">북',
      false,
    ],
    [
      'by other signs where its page names no encoding there is',
      ascii('<meta charset="x-none">é'),
      'utf-8',
      '<meta charset="x-none">é',
      false,
    ],
  ])('%s', (_name, bytes, encoding, text, isGuess) => {
    expect(decodeText(bytes)).toEqual({ text, encoding, isGuess });
  });

  test('as the reader says, whatever else it is', () => {
    const bytes = Uint8Array.of(0xba, 0xcf, 0xc7, 0xd1);
    expect(decodeText(bytes).text).not.toBe('북한');
    expect(decodeText(bytes, 'euc-kr')).toEqual({
      text: '북한',
      encoding: 'euc-kr',
      isGuess: false,
    });
  });
});

describe('a file is told', () => {
  test.each([
    ['a PDF under any name', ascii('\n%PDF-1.7'), 'notes.txt', 'pdf'],
    ['a page by its first words', ascii('<!-- saved --> <!DOCTYPE html><p>'), 'page', 'html'],
    ['a page by its name', ascii('<p>Khan'), 'page.HTM', 'html'],
    ['a page in UTF-16', wide('<html>', [0xff, 0xfe]), 'page', 'html'],
    ['a text', ascii('Khan'), 'page.md', 'text'],
    ['a text about markup', ascii('In <html> pages'), 'notes', 'text'],
    [
      'what holds NUL as nothing we read',
      Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 9, 9),
      'a.docx',
      'other',
    ],
    ['rich text as nothing we read', ascii('{\\rtf1 Khan}'), 'a.txt', 'other'],
  ])('as %s', (_name, bytes, name, kind) => {
    expect(fileKind(bytes, name, '')).toBe(kind);
  });
});
