import { decode } from '@/scripts/command-line/decode';

/** One line of a JSONL file of texts. */
export interface TextLine {
  readonly id: string | number;
  readonly text: string;
}

/** The text a line of a JSONL file holds, or what is wrong with the line. */
export function parseTextLine(bytes: Uint8Array): TextLine | { readonly fault: string } {
  const line = decode(bytes);
  if (line === undefined) return { fault: 'is not UTF-8' };
  try {
    return checkTextLine(JSON.parse(line));
  } catch (error) {
    return { fault: `is not JSON (${(error as SyntaxError).message})` }; // All that parsing throws.
  }
}

/** Whether a line of bytes holds nothing but white space. */
export function isBlank(bytes: Uint8Array): boolean {
  return decode(bytes)?.trim() === '';
}

function checkTextLine(json: unknown): TextLine | { readonly fault: string } {
  if (typeof json !== 'object' || json === null) return { fault: 'is not a JSON object' };
  const { id, text } = json as Partial<Record<keyof TextLine, unknown>>;
  if (typeof id !== 'string' && typeof id !== 'number') return { fault: 'has no id' };
  if (typeof text !== 'string') return { fault: 'has no text' };
  return { id, text };
}
