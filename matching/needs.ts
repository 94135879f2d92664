/** One thing a name may need before it is marked (policy R4.3). */
export type Need =
  | { readonly scope: 'near' | 'page'; readonly subject: string }
  | { readonly scope: 'joiner' };

/** Alternatives, each of which is a list of needs that must all be met. */
export type Needs = readonly (readonly Need[])[];

/** Read a condition such as `near:weapons+page:pakistan|joiner`; throws on one that cannot be met. */
export function parseNeeds(text: string): Needs {
  if (text === '') return [];
  return text.split('|').map((alternative) => alternative.split('+').map(parseNeed));
}

function parseNeed(text: string): Need {
  if (text === 'joiner') return { scope: 'joiner' };
  const [scope, subject] = text.split(':');
  if ((scope !== 'near' && scope !== 'page') || !subject) {
    throw new Error(`"${text}" is no condition: write joiner, near:<group> or page:<group>`);
  }
  return { scope, subject };
}
