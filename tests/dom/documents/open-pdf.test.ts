import { afterEach, expect, test, vi } from 'vitest';
import { openPdf } from '@/documents/open-pdf';

afterEach(() => vi.unstubAllGlobals());

test('a PDF that was left before its reader was here starts no worker, which nobody would end', async () => {
  let started = 0;
  vi.stubGlobal(
    'Worker',
    class extends Worker {
      constructor(url: string) {
        super(url, { type: 'module' });
        started += 1;
      }
    },
  );
  const opening = openPdf(new Uint8Array([1]), async () => undefined, AbortSignal.abort());
  await expect(
    Promise.race([opening, new Promise((_, fail) => setTimeout(fail, 2000))]),
  ).rejects.toThrow();
  expect(started).toBe(0);
});
