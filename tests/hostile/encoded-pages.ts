/** Pages in the encodings that the web was written in. */
import type { HostilePage } from './hostile-page';

const TEXTS: readonly (readonly [encoding: string, name: string])[] = [
  ['utf-8', '창광신용회사'],
  ['utf-16le', '창광신용회사'],
  ['utf-16be', 'عبد القدير خان'],
  ['windows-1251', 'Абдул Кадыр Хан'],
  ['koi8-r', 'Абдул Кадыр Хан'],
  ['koi8-u', 'Абдул Кадыр Хан'],
  ['iso-8859-5', 'Абдул Кадыр Хан'],
  ['windows-1256', 'عبد القدير خان'],
  ['iso-8859-6', 'عبد القدير خان'],
  ['windows-1252', 'père de la bombe pakistanaise'],
  ['iso-8859-15', 'père de la bombe pakistanaise'],
  ['shift_jis', 'アブドゥル・カディール・カーン'],
  ['euc-jp', '朝鮮鉱業開発貿易会社'],
  ['euc-kr', '창광신용회사'],
  ['gbk', '苍光信用公司'],
  ['gb18030', '朝鲜矿业发展贸易公司'],
  ['big5', '朝鮮礦業開發貿易公司'],
];

export const ENCODED: readonly HostilePage[] = TEXTS.map(([encoding, name]) => ({
  name: `written in ${encoding}`,
  body: encode(encoding, `<!doctype html><title>x</title><p>${name}</p>`),
  headers: { 'content-type': `text/html; charset=${encoding}` },
  marked: [name],
}));

// What the browser's decoder makes a character of is what stands for it.
function encode(encoding: string, text: string): Uint8Array {
  const known = tableOf(encoding);
  return new Uint8Array(
    [...text].flatMap((char) => {
      const bytes = known.get(char);
      if (!bytes) throw new Error(`${encoding} has no ${char}`);
      return bytes;
    }),
  );
}

function tableOf(encoding: string): Map<string, readonly number[]> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const table = new Map<string, readonly number[]>();
  const learn = (bytes: readonly number[]) => {
    const char = decodeWith(decoder, bytes);
    if (char !== undefined && [...char].length === 1 && !table.has(char)) table.set(char, bytes);
  };
  if (encoding === 'utf-8')
    return { get: (char: string) => [...new TextEncoder().encode(char)] } as never;
  const isWide = encoding.startsWith('utf-16');
  if (!isWide) for (let one = 0; one < 256; one += 1) learn([one]);
  for (let one = isWide ? 0 : 0x80; one < 256; one += 1)
    for (let two = 0; two < 256; two += 1) learn([one, two]);
  return table;
}

function decodeWith(decoder: TextDecoder, bytes: readonly number[]): string | undefined {
  try {
    return decoder.decode(new Uint8Array(bytes));
  } catch {
    return undefined;
  }
}
