/**
 * One text in `storage.sync`, in numbered pieces that fit. The head tells how many there are and what they
 * come to, and is written last: who reads while another device's pieces are still arriving notices.
 */
import type { Storage } from 'webextension-polyfill';
import { pack, unpack } from './packed-text';
import { STORED_VERSION } from './stored-version';

type Area = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;

/** What all items may come to, bytes, as both browsers count: keys, and values as JSON. */
export const SYNC_ROOM = 102_400;
/** Of 8,192 bytes an item may have, with its key and quotes; the browsers' own limit of 512 is far. */
const PIECE = 8_000;
const HEAD = 'head';

interface Head {
  readonly version: number;
  readonly count: number;
  readonly hash: string;
  /** When it was written, s since 1970: Chromium counts five bytes more for a number beyond 2³¹. */
  readonly at: number;
}

/** What stands in sync: undefined where nothing does, or what does is damaged or still arriving. */
export async function readArea(
  area: Area,
): Promise<{ readonly value: unknown; readonly bytes: number } | 'newer' | undefined> {
  const items = await area.get(null);
  const { version, count, hash } = (items[HEAD] ?? {}) as Partial<Head>;
  if ((version ?? 0) > STORED_VERSION) return 'newer';
  if (!count || count > Object.keys(items).length) return undefined;
  const packed = Array.from({ length: count }, (_, at) => String(items[at])).join('');
  if ((await hashOf(packed)) !== hash) return undefined;
  return { value: JSON.parse(await unpack(packed)), bytes: bytesOf(items) };
}

/** Have a JSON text stand there. How many bytes that takes; where there is no room, nothing is written. */
export async function writeArea(area: Area, text: string, seconds: number): Promise<number> {
  const packed = await pack(text);
  const pieces = packed.match(new RegExp(`.{1,${PIECE}}`, 'g')) ?? [];
  const hash = await hashOf(packed);
  const head: Head = { version: STORED_VERSION, count: pieces.length, hash, at: seconds };
  const items = { ...pieces };
  const bytes = bytesOf({ ...items, [HEAD]: head });
  if (bytes > SYNC_ROOM) return bytes;
  await area.set(items);
  await area.set({ [HEAD]: head });
  const left = Object.keys(await area.get(null)).filter((key) => isPiece(key) && !(key in items));
  if (left.length > 0) await area.remove(left);
  return bytes;
}

/** What items come to, in bytes, as browsers count. */
function bytesOf(items: Readonly<Record<string, unknown>>): number {
  return new Blob(Object.entries(items).map(([key, value]) => key + JSON.stringify(value))).size;
}

const isPiece = (key: string) => /^\d+$/.test(key);

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(hash).slice(0, 12)));
}
