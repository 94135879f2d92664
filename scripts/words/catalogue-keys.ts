import { type Code, type Node, nameOf, visit } from './syntax';

/** A catalogue in English, with every word's way through it: `tools.copy`. */
export interface CatalogueKeys {
  /** What it is exported as, and what `spoken` is told. */
  readonly name: string;
  readonly path: string;
  readonly keys: readonly string[];
}

/** The catalogues that a file makes. */
export function cataloguesIn(code: Code): CatalogueKeys[] {
  const objects = new Map<string, Node>();
  const made: { name: string; words: Node }[] = [];
  visit(code, ({ type, id, init }, [, , above]) => {
    const name = nameOf(id);
    if (type !== 'VariableDeclarator' || name === undefined || !init) return;
    const words = plainObject(init);
    if (words) objects.set(name, words);
    const said = plainObject(init.arguments?.[1]);
    if (nameOf(init.callee) !== 'spoken' || !said) return;
    const given = nameOf(init.arguments?.[0]);
    if (above?.type === 'Program' && given !== name)
      throw new Error(`${code.path}: ${name} is given to \`spoken\` as ${given}`);
    made.push({ name, words: said });
  });
  return made.map(({ name, words }) => ({ name, path: code.path, keys: keysOf(words, objects) }));
}

// Whatever its types are said to be.
function plainObject(node: Node | null | undefined): Node | undefined {
  if (node?.type === 'TSAsExpression' || node?.type === 'TSSatisfiesExpression')
    return plainObject(node.expression);
  return node?.type === 'ObjectExpression' ? node : undefined;
}

// Words may stand in an object of their own above the catalogue, by name or spread into it.
function keysOf(words: Node, objects: ReadonlyMap<string, Node>, before = ''): string[] {
  const within = (node: Node | undefined) => plainObject(node) ?? objects.get(nameOf(node) ?? '');
  return (words.properties ?? []).flatMap((property) => {
    if (property.type === 'SpreadElement') {
      const spread = within(property.argument);
      return spread ? keysOf(spread, objects, before) : [];
    }
    const key = before + nameOf(property.key);
    const inner = within(property.value as Node);
    return inner ? keysOf(inner, objects, `${key}.`) : [key];
  });
}
