import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pdfFiles } from '@/scripts/pdf-files';
import { pinDecoders } from '@/scripts/pinned-imports';

const maps = pdfFiles().flatMap((file) =>
  file.relativeDest.endsWith('.bcmap') && 'absoluteSrc' in file ? [file] : [],
);
const nameOf = (path: string) => path.replace(/^.*\/(.*)\.bcmap$/, '$1');

test('every map that ships has the one it builds on beside it', () => {
  const shipped = new Set(maps.map(({ relativeDest }) => nameOf(relativeDest)));
  expect(shipped.size).toBeGreaterThan(60);
  const bases = maps.flatMap(({ absoluteSrc }) => baseOf(absoluteSrc) ?? []);
  expect(bases.length).toBeGreaterThan(20);
  for (const base of bases) expect(shipped).toContain(base);
});

// Right behind its notice: a sign, the length of the name, the name.
function baseOf(map: string): string | undefined {
  const [, length = '', rest = ''] =
    /LICENSE\xe1(.)([\s\S]*)/.exec(readFileSync(map, 'latin1').slice(0, 200)) ?? [];
  return length === '' ? undefined : rest.slice(0, length.charCodeAt(0));
}

test('the worker imports its decoders by name, or the build fails', () => {
  const code = 'const{default:t}=await(import(\n/*a*/\n`there`));';
  expect(pinDecoders(code, ['a.js'])).toBe(
    'const{default:t}=await(({"a.js":()=>import("./a.js")})[this._noWasmFilename]());',
  );
  expect(() => pinDecoders('import(x)', ['a.js'])).toThrow('not one');
});
