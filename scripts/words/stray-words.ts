import { type Code, type Node, visit } from './syntax';

/** Attributes that readers see or hear. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label']);
/** What begins with a capital and goes on with other words is no selector, class or state. */
const SENTENCE = /^\P{L}*\p{Lu}.*\p{L}[,.:]? \p{L}{2,}/u;
const WORD = /\p{L}{2,}/u;
const OUR_NAME = 'Parallax';

/** Words that a file holds itself, each with its line, where they should stand in a catalogue. */
export function strayWords(code: Code): { readonly line: number; readonly words: string }[] {
  const found: { line: number; words: string }[] = [];
  visit(code, (node, above) => {
    const words = wordsIn(node, above);
    if (words === undefined) return;
    const line = code.text.slice(0, node.start).split('\n').length;
    found.push({ line, words: words.trim() });
  });
  return found;
}

function wordsIn(node: Node, above: readonly Node[]): string | undefined {
  const text = textOf(node);
  if (text === undefined || text.trim() === OUR_NAME) return undefined;
  if (node.type === 'JSXText') return WORD.test(text) ? text : undefined;
  const attribute = attributeOf(above);
  if (attribute !== undefined) return SPOKEN.has(attribute) && WORD.test(text) ? text : undefined;
  return SENTENCE.test(text) && !isForProgrammers(above) ? text : undefined;
}

function textOf({ type, value, quasis }: Node): string | undefined {
  if (type === 'TemplateLiteral')
    return quasis?.map((part) => (part.value as { cooked: string }).cooked).join('…');
  return (type === 'JSXText' || type === 'Literal') && typeof value === 'string'
    ? value
    : undefined;
}

function attributeOf(above: readonly Node[]): string | undefined {
  const attribute = above.find(({ type }) => type === 'JSXAttribute' || type === 'JSXElement');
  if (attribute?.type !== 'JSXAttribute') return undefined;
  return (attribute.name as Node).name as string;
}

// What is thrown is read by who mends it; types and the names of files are read by programs.
function isForProgrammers(above: readonly Node[]): boolean {
  return above.some(({ type }) => /^(?:ThrowStatement|NewExpression|Import|TS)/.test(type));
}
