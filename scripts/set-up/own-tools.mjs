import { delimiter, join } from 'node:path';

/** An environment in which this project's own tools, its Node among them, come first. */
export function withOwnTools(env, root) {
  const bin = join(root, 'node_modules', '.bin');
  return { ...env, PATH: [bin, env.PATH ?? ''].join(delimiter) };
}

/** An environment in which `findBrowser` finds the browsers that set-up saw start. */
export function withBrowsers(env, found) {
  const there = Object.entries(found).filter(([, { path }]) => path !== undefined);
  const named = there.map(([name, { path }]) => [`PARALLAX_${name.toUpperCase()}`, path]);
  return { ...env, ...Object.fromEntries(named) };
}

/** A PATH without this project's own tools. */
export function withoutOwnTools(path, root) {
  const own = join(root, 'node_modules');
  return path
    .split(delimiter)
    .filter((folder) => !folder.startsWith(own))
    .join(delimiter);
}
