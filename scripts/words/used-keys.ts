import { type Code, type Node, nameOf, visit } from './syntax';

/**
 * Which words of catalogues a file asks for, as ways through them: `card.tools.copy`, or `popup.trouble`
 * where any of those below is meant. `catalogues` tells in which file the catalogue of a name stands;
 * `onEarly` hears of words that are read when the file is loaded, before any language is spoken.
 */
export function usedKeys(
  code: Code,
  catalogues: ReadonlyMap<string, string>,
  onEarly: (way: string) => void = () => {},
): Set<string> {
  const used = new Set<string>();
  const ways = new Map<string, string>(); // What stands for which way in this file.
  for (const [name, path] of catalogues) if (path === code.path) ways.set(name, name);
  visit(code, (node, above) => {
    const imported = nameOf(node.imported) ?? '';
    if (isFrom(catalogues.get(imported), above)) ways.set(nameOf(node.local) ?? '', imported);
    const way = node.type === 'Identifier' ? ways.get(nameOf(node) ?? '') : undefined;
    if (way === undefined || isName(node, above)) return;
    note(follow(node, way, above), ways, used);
    if (isEarly(above)) onEarly(way);
  });
  return used;
}

// Keys are the same in every language.
function isEarly(above: readonly Node[]): boolean {
  return !above.some(
    ({ type, callee }) => /Function/.test(type) || nameOf(callee?.property) === 'keys',
  );
}

// Others have things of such names as well.
function isFrom(path: string | undefined, [declaration]: readonly Node[]): boolean {
  const from = nameOf(declaration?.source)?.split('/').at(-1);
  return path?.endsWith(`/${from}.ts`) ?? false;
}

/** A way, and what stands around the last of it. */
interface Way {
  readonly path: string;
  readonly around: Node | undefined;
}

// Taken apart, its parts stand for ways of their own; anything else is a use.
function note({ path, around }: Way, ways: Map<string, string>, used: Set<string>): void {
  const taken = around?.type === 'VariableDeclarator' ? around.id : undefined;
  if (taken?.type !== 'ObjectPattern') used.add(path);
  for (const { key, value } of taken?.properties ?? []) {
    const local = nameOf(value as Node | undefined);
    const part = `${path}.${nameOf(key)}`;
    if (local === undefined) used.add(part);
    else ways.set(local, part);
  }
}

// Not what stands for the catalogue, but a key, a name of something else, or a type.
function isName(node: Node, [parent, around]: readonly Node[]): boolean {
  if (!parent || (/^(?:TS|Import|VariableDeclarator$)/.test(parent.type) && parent.init !== node))
    return true;
  if (parent.type === 'MemberExpression') return parent.property === node && !parent.computed;
  if (around?.type === 'ObjectPattern') return true;
  return parent.type === 'Property' && parent.key === node && parent.value !== node;
}

// Along what is read from it, as far as the code itself names the keys.
function follow(node: Node, way: string, above: readonly Node[]): Way {
  let path = way;
  let inner = node;
  for (const around of above) {
    const isRead = around.type === 'MemberExpression' && around.object === inner;
    if (!isRead || around.computed) return { path, around };
    path += `.${nameOf(around.property)}`;
    inner = around;
  }
  return { path, around: undefined };
}
