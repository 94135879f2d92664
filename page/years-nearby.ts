import type { Mark } from './painter';
import { blockAround } from './text-run';
import { textIn } from './true-element';

const YEAR = /(?<!\d)(?:19[4-9]|20[0-4])\d(?!\d)/g;
/** A block with more text than this is no passage, UTF-16 units; only the node's own text counts then. */
const LONGEST = 4000;

/** The years that the block of a mark tells, in any digits, in order. */
export function yearsNearby({ range: { startContainer } }: Mark): number[] {
  const around = blockAround(startContainer);
  const block = (around && textIn(around)) ?? '';
  const text = block.length <= LONGEST ? block : (startContainer.nodeValue ?? '').slice(0, LONGEST);
  return [...new Set((inAscii(text).match(YEAR) ?? []).map(Number))];
}

// Arabic, Persian and Devanagari digits.
function inAscii(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९]/g, (digit) => {
    const zero = ['٠', '۰', '०'].findLast((first) => first <= digit) ?? digit;
    return String(digit.charCodeAt(0) - zero.charCodeAt(0));
  });
}
