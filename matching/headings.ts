/** Headings of texts that mark none (policy R6.4): a short first paragraph without a full stop. */

/** The longest line that passes for a heading, in UTF-16 units. */
const LONGEST = 160;
const ENDED = /[.!?…。！？۔।؟:：,;"”»)\]]\s*$/u;

/** Whether this paragraph of a plain text heads what follows it. */
export function looksLikeHeading(paragraph: string, isLast: boolean): boolean {
  const line = paragraph.trim();
  if (isLast || line === '' || line.length > LONGEST) return false;
  return !line.includes('\n') && !ENDED.test(line);
}
