// Plain JavaScript: the demo looks at what it was asked for before it sets anything up.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const OPTIONS = { browser: { type: 'string' }, help: { type: 'boolean', short: 'h' } };

/** How the demo is called. */
export const USAGE = `Usage: npm run demo [-- <file.html or http(s) address>] [--browser chromium|firefox]
  Opens a browser with the extension on a sample article, or on your page.
  Without a display it prints every mention and leaves pictures in demo/.`;

/** What the reader of the demo asks for; throws a sentence for people where it makes no sense. */
export function parseDemoArguments(args) {
  const { values, positionals } = parse(args);
  const [target, second] = positionals;
  const { browser, help } = values;
  if (help) return { help };
  if (second !== undefined)
    throw new Error(`The demo shows one page at a time, not ${second} too.`);
  if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox') {
    throw new Error(`--browser takes chromium or firefox, not ${browser}.`);
  }
  return { ...(target !== undefined && { target }), ...(browser !== undefined && { browser }) };
}

function parse(args) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch {
    throw new Error(USAGE);
  }
}

/** The file that a target names, as an absolute path, or undefined where it is an address; throws what is wrong with it. */
export function fileOf(target, from) {
  if (/^https?:/i.test(target)) {
    if (URL.canParse(target)) return undefined;
    throw new Error(`${target} is no address a browser can open.`);
  }
  const file = resolve(from, target);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) {
    throw new Error(
      `There is no file ${file}. Give the path of an HTML file, or an address that starts with http.`,
    );
  }
  if (!found.isFile()) throw new Error(`${file} is a folder. Name the HTML file in it.`);
  return file;
}
