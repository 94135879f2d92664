const LINE_FEED = 0x0a;

/**
 * The lines of a stream of bytes, without the line feeds that end them; the last is blank where the
 * stream ends with one, so that joining them again gives the stream back.
 *
 * Lines are parted as bytes: `node:readline` also ends them at U+2028, which JSON lets stand in a
 * string, and a line that is not UTF-8 does not spoil those after it.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      yield Buffer.concat([...begun, chunk.subarray(start, end)]);
      begun = [];
      start = end + 1;
    }
    begun.push(chunk.subarray(start));
  }
  yield Buffer.concat(begun);
}
