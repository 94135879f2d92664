import type { Plugin } from 'vite';

const PREACT = /\/preact\/dist\/preact\.m?js$/;
const ASSIGNMENT = /\b(\w+)\.innerHTML\s*=\s*(\w+)\.__html/g;

/**
 * Takes `dangerouslySetInnerHTML` out of Preact: nothing here uses it, and without it no text can
 * ever become markup. Fails the build should Preact change; should it move, the store lint, which
 * warns of the assignment, fails instead.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'parallax-without-inner-html',
    transform(code, id) {
      if (!PREACT.test(id.replaceAll('\\', '/'))) return undefined;
      const found = code.match(ASSIGNMENT)?.length ?? 0;
      if (found !== 1) {
        throw new Error(
          `${id} assigns innerHTML ${found} times, not once: look again at this transform`,
        );
      }
      return { code: code.replace(ASSIGNMENT, 'void 0'), map: null };
    },
  };
}
