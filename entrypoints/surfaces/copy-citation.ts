import type { CiteFormat } from '@/data/cite-format';
import type { SheetClaim } from '@/data/fact-sheet';
import { citeClaims } from './cite-claims';

/** Put these claims, cited in a format, on the clipboard; rejects where that is refused. */
export async function copyCitation(
  claims: readonly SheetClaim[],
  format: CiteFormat,
): Promise<void> {
  const { text, html } = await citeClaims(claims, format);
  const types = { 'text/plain': text, ...(html !== undefined && { 'text/html': html }) };
  const blobs = Object.entries(types).map(([type, part]) => [type, new Blob([part], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}
