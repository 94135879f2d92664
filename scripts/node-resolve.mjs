// Lets plain Node (which strips types itself since 22.18) follow the two import forms of this project:
// `@/room/file` from the project's root, and relative paths without an ending, as bundlers do.
import { statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../', import.meta.url);
const ENDINGS = ['', '.ts', '.tsx', '.mjs'];

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

registerHooks({
  resolve(specifier, context, next) {
    const parent = context.parentURL ?? '';
    if (parent.includes('/node_modules/')) return next(specifier, context);
    const url = specifier.startsWith('@/')
      ? new URL(specifier.slice(2), ROOT)
      : /^\.{1,2}\//.test(specifier) && parent
        ? new URL(specifier, parent)
        : undefined;
    if (url === undefined) return next(specifier, context);
    const ending = ENDINGS.find((candidate) => isFile(fileURLToPath(url) + candidate));
    return next(url.href + (ending ?? ''), context);
  },
});
