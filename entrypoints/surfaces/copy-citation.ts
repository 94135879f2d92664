import provenance from 'virtual:provenance';
import { cite } from '@/citing/cite';
import { claimLine, cite as words } from '@/components/cite-strings';
import type { CiteFormat } from '@/data/cite-format';
import type { SheetClaim } from '@/data/fact-sheet';

/** Put these claims, cited in a format, on the clipboard; rejects where that is refused. */
export async function copyCitation(
  claims: readonly SheetClaim[],
  format: CiteFormat,
): Promise<void> {
  const cited = claims.map((claim) => ({ claim, line: claimLine(claim, provenance) }));
  const { text, html } = await cite(cited, format, { accessed: today(), words: words.words });
  const types = { 'text/plain': text, ...(html !== undefined && { 'text/html': html }) };
  const blobs = Object.entries(types).map(([type, part]) => [type, new Blob([part], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

// The day where the reader is, not in Greenwich.
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
