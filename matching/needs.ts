/** One thing a name may need before it is marked (policy R4.3). */
export type Need =
  | { readonly scope: 'near' | 'page'; readonly subject: string }
  | { readonly scope: 'joiner' }
  | { readonly scope: 'passage' };

/** Alternatives, each of which is a list of needs that must all be met. */
export type Needs = readonly (readonly Need[])[];

const parsed = new Map<string, Needs>(); // A few dozen conditions serve thousands of names.

/** Read a condition such as `near:weapons+page:pakistan|joiner`; throws on one that cannot be met. */
export function parseNeeds(text: string): Needs {
  const known = parsed.get(text);
  if (known) return known;
  const needs = text === '' ? [] : text.split('|').map((part) => part.split('+').map(parseNeed));
  parsed.set(text, needs);
  return needs;
}

function parseNeed(text: string): Need {
  if (text === 'joiner' || text === 'passage') return { scope: text };
  const [scope, subject] = text.split(':');
  if ((scope !== 'near' && scope !== 'page') || !subject) {
    throw new Error(
      `"${text}" is no condition: write joiner, passage, near:<group> or page:<group>`,
    );
  }
  return { scope, subject };
}
