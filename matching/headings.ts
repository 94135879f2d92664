/** Headings of texts that mark none (policy R6.4): a short first paragraph without a full stop. */

/** The longest line that passes for a heading, in UTF-16 units. */
const LONGEST = 160;
const ENDED = /[.!?…。！？۔।؟:：,;"”»)\]]\s*$/u;

/**
 * Whether this paragraph begins a story of its own, as the items of a digest do: with a dateline in
 * capitals and a colon, or with a sign that sets items apart.
 */
export function beginsStory(paragraph: string): boolean {
  return /^\s*(?:\p{Lu}[\p{Lu} .'-]{2,30}:\s|[◇◆■□▲△▶●○★※【])/u.test(paragraph);
}

/** Whether this paragraph is but the place, the day and the agency: what it heads comes behind it. */
export function isDateline(paragraph: string): boolean {
  return /^\s*[(（【[][^()（）\n]{1,60}[)）】\]]\s*$/u.test(paragraph);
}

/** Whether this paragraph of a plain text heads what follows it. */
export function looksLikeHeading(paragraph: string, isLast: boolean): boolean {
  const line = paragraph.trim();
  if (isLast || line === '' || line.length > LONGEST) return false;
  return !line.includes('\n') && !ENDED.test(line);
}
