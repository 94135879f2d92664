import { describe, expect, test } from 'vitest';
import { inPieces } from '@/page/pieces';
import { readBlock, type TextRun, toRange } from '@/page/text-run';

function runOf(html: string): TextRun {
  document.body.innerHTML = `<div>${html}</div>`;
  return readBlock(document.body.firstElementChild as Element).runs[0] as TextRun;
}

const piecesOf = (html: string) => inPieces(runOf(html)).map(({ text }) => text);

describe('a long text', () => {
  test('that is not so long is one piece', () => {
    expect(piecesOf('A word. '.repeat(900))).toHaveLength(1);
  });

  test.each([
    ['sentences', 'Some words of A. Q. Khan by Dr. Smith, said there. ', /there\. $/],
    ['paragraphs', 'Some words. More words.\n\n', /\n\n$/],
    ['words', 'some words and then ', / $/],
    ['sentences without blanks', '他访问了平壤。他又去了。', /。$/],
    ['Korean', '그는 평양에 갔다고 밝혔다. ', /다\. $/],
    ['letters', 'abcdefgh', /.$/],
    ['pairs of units', '😀', /^(😀)+$/],
  ])('is cut between %s, and nothing is lost', (_name, unit, end) => {
    const text = unit.repeat(Math.ceil(60_000 / unit.length));
    const pieces = piecesOf(text);
    expect(pieces.join('')).toBe(text);
    expect(pieces.length).toBeGreaterThan(7);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(8000);
    for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(end);
  });

  test('is found again in its nodes, wherever a piece begins', () => {
    const html = Array.from({ length: 4000 }, (_, at) => `word <b>n${at}</b>, `).join('');
    for (const piece of inPieces(runOf(`${html}${'tail '.repeat(3000)}`))) {
      const [word] = piece.text.match(/n\d+|tail/) ?? [''];
      const at = piece.text.indexOf(word);
      const range = toRange(piece, at, at + word.length);
      const live = document.createRange();
      if (range) live.setStart(range.startContainer, range.startOffset);
      if (range) live.setEnd(range.endContainer, range.endOffset);
      expect(live.toString()).toBe(word);
    }
  });
});
