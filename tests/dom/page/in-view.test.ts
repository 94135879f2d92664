import { afterEach, describe, expect, test } from 'vitest';
import { notingScanner } from '@/tests/fakes/noting-scanner';

const stop = new AbortController();
afterEach(() => scrollTo(0, 0));

/** The ids of the blocks that are read, in order, by a finder that finds nothing. */
async function readingOrder(html: string, scrolledTo?: string): Promise<string[]> {
  document.body.innerHTML = html;
  if (scrolledTo) document.getElementById(scrolledTo)?.scrollIntoView();
  const read: string[] = [];
  const scanner = notingScanner(read, stop.signal);
  scanner.scan(document.documentElement, true);
  while (!scanner.settled) await new Promise((resolve) => setTimeout(resolve));
  return read;
}

const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, at) => `<p id="p${at}" style="height:60px">p${at}</p>`).join(
    '',
  );

describe('what the reader sees', () => {
  test('is read first, from the top', async () => {
    const read = await readingOrder(`<div>${paragraphs(400)}</div>`, 'p300');
    expect(read[0]).toBe('p300');
    expect(read.slice(0, 8)).toContain('p303');
    expect(read).toContain('p0');
    expect(read).toContain('p399');
  });

  test('is not read where nothing is read', async () => {
    const shown = '<nav style="position:fixed;inset:0;background:white">menu</nav>';
    const read = await readingOrder(`${shown}<div>${paragraphs(5)}</div>`);
    expect(read.filter((text) => text !== '\ufffc')).toEqual(['p0', 'p1', 'p2', 'p3', 'p4']);
  });
});
