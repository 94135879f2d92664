import { walk } from 'estree-walker';
import { parseSync } from 'vite';

/** As much of a syntax tree's node as is looked at here. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly name?: string | Node;
  readonly value?: unknown;
  readonly computed?: boolean;
  readonly object?: Node;
  readonly property?: Node;
  readonly properties?: readonly Node[];
  readonly key?: Node;
  readonly argument?: Node;
  readonly arguments?: readonly Node[];
  readonly callee?: Node;
  readonly expression?: Node;
  readonly id?: Node;
  readonly init?: Node | null;
  readonly source?: Node;
  readonly specifiers?: readonly Node[];
  readonly imported?: Node;
  readonly local?: Node;
  readonly quasis?: readonly Node[];
}

/** A file of code, and how it is written. */
export interface Code {
  readonly path: string;
  readonly text: string;
}

/** Look at every node of a file with those it stands in, the nearest first; throws where it is no code. */
export function visit(
  { path, text }: Code,
  see: (node: Node, above: readonly Node[]) => void,
): void {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  const above: Node[] = [];
  walk(program as Parameters<typeof walk>[0], {
    enter(node) {
      see(node as unknown as Node, above);
      above.unshift(node as unknown as Node);
    },
    leave: () => void above.shift(),
  });
}

/** The name of an identifier, or what a literal says. */
export function nameOf(node: Node | undefined): string | undefined {
  if (node?.type === 'Identifier') return node.name as string;
  return node?.type === 'Literal' ? String(node.value) : undefined;
}
