import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import type { Plugin } from 'vite';

/** As much of a syntax tree's node as is looked at here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly declarations?: readonly { readonly id: Node; readonly init: Node | null }[];
  readonly body?: readonly Node[];
  readonly callee?: { readonly property?: Node };
  readonly computed?: boolean;
}

/** What browsers look up in Unicode's tables as often as they read it, even in code that never runs. */
const PROPERTY = /\\[pP]\{/;
const OURS = /\/(?:matching|page|extension|entrypoints)\/[^?]*\.tsx?$/;

/**
 * Has patterns that ask for Unicode properties made when they are first used. As literals, browsers make
 * each when its script is parsed, and again when it is reached: half the time of parsing the scripts of
 * a page went there (V8 of Node 24.21: marker 4.6 → 2.4 ms, the finder's code 6.7 → 3.3 ms).
 */
export function latePatterns(): Plugin {
  return {
    name: 'parallax-late-patterns',
    enforce: 'post',
    apply: 'build',
    transform(code, id) {
      if (!OURS.test(id.replaceAll('\\', '/'))) return undefined;
      const late = withLatePatterns(code, this.parse(code) as unknown as Node);
      return late && { code: late, map: null };
    },
  };
}

/** The code with its patterns made late; undefined where it has none to be. */
export function withLatePatterns(code: string, program: Node): string | undefined {
  const text = new MagicString(code);
  const named = declaredPatterns(program, text);
  useLate(program, text, named);
  return text.hasChanged() ? text.toString() : undefined;
}

/** The constants of a module that are patterns, whose declarations now make them when they are called. */
function declaredPatterns({ body = [] }: Node, text: MagicString): ReadonlyMap<string, Node> {
  const named = new Map<string, Node>();
  for (const node of body) {
    const [only, ...others] = node.declarations ?? [];
    const making = only?.init && others.length === 0 ? makingOf(only.init, text) : undefined;
    if (!only?.id.name || making === undefined) continue;
    named.set(only.id.name, node);
    text.overwrite(node.start, node.end, whenCalled(only.id.name, making));
  }
  return named;
}

function makingOf({ regex, start, end }: Node, text: MagicString): string | undefined {
  if (regex) return PROPERTY.test(regex.pattern) ? construct(regex) : undefined;
  const written = text.original.slice(start, end);
  return written.startsWith('new RegExp(') ? written : undefined;
}

function construct({ pattern, flags }: { pattern: string; flags: string }): string {
  return `new RegExp(${JSON.stringify(pattern)},${JSON.stringify(flags)})`;
}

function whenCalled(name: string, making: string): string {
  return `let ${name};function ${name}$(){return ${name}??=${making}}`;
}

function useLate(program: Node, text: MagicString, named: ReadonlyMap<string, Node>): void {
  let depth = 0;
  let count = 0;
  const step = (node: Node) => Number(/Function/.test(node.type));
  walk(program as never, {
    enter(each, above) {
      const [node, parent] = [each as unknown as Node, above as unknown as Node | null];
      if ([...named.values()].includes(node)) return this.skip();
      depth += step(node);
      if (node.name !== undefined && named.has(node.name) && isReference(node, parent)) {
        text.overwrite(node.start, node.end, `${node.name}$()`);
      } else if (depth > 0 && node.regex && isSafeLate(node, parent)) {
        count += 1;
        text.overwrite(node.start, node.end, `pattern${count}$()`);
        text.append(`\n${whenCalled(`pattern${count}`, construct(node.regex))}`);
      }
    },
    leave(each) {
      depth -= step(each as unknown as Node);
    },
  });
}

function isReference(node: Node, parent: Node | null): boolean {
  if (parent?.type === 'MemberExpression')
    return parent.computed === true || parent.start === node.start;
  if (parent?.body === (node as unknown)) return true; // What an arrow gives.
  if (
    parent?.type === 'Property' ||
    parent?.type === 'VariableDeclarator' ||
    /Function|Pattern|Specifier/.test(parent?.type ?? '')
  ) {
    throw new Error(
      `${node.name} is a pattern of its module, and used as ${parent?.type}: name it anew`,
    );
  }
  return true;
}

/** These begin anew with a pattern that they share. */
const BEGINS_ANEW = /^(?:replace|replaceAll|match|matchAll|split)$/;

function isSafeLate({ regex }: Node, parent: Node | null): boolean {
  if (!regex || !PROPERTY.test(regex.pattern)) return false;
  if (!/[gy]/.test(regex.flags)) return true;
  return BEGINS_ANEW.test(parent?.callee?.property?.name ?? '');
}
