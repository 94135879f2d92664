import { advise, aptInstall, aptPackages, probeBrowser, titleOf } from './browsers.mjs';

/**
 * Find the wanted browsers, installing what is missing where this machine allows it.
 *
 * With `any` one browser is enough, and the first of them is the one installed if there is none.
 */
export async function ensureBrowsers({ browsers, any }, machine) {
  const first = await probeAll(browsers, machine);
  const missing = stillMissing(browsers, any, first);
  if (missing.length === 0) return { found: first, missing };
  say(missing, first, machine);
  if (!(await install(missing, machine))) return { found: first, missing };
  const second = await probeAll(browsers, machine);
  const left = stillMissing(browsers, any, second);
  if (left.length > 0) say(left, second, machine);
  return { found: second, missing: left };
}

async function probeAll(browsers, machine) {
  const probes = await Promise.all(browsers.map((name) => probeBrowser(name, machine)));
  return Object.fromEntries(browsers.map((name, i) => [name, probes[i]]));
}

function stillMissing(browsers, any, found) {
  const missing = browsers.filter((name) => found[name].path === undefined);
  if (!any) return missing;
  return missing.length < browsers.length ? [] : missing.slice(0, 1);
}

function say(missing, found, { print }) {
  for (const name of missing) {
    print(`${titleOf(name)}: not found`);
    for (const path of found[name].broken) {
      print(`  ${path} is there but does not start (on Ubuntu it only stands for a snap)`);
    }
  }
}

async function install(missing, machine) {
  const packages = aptPackages(missing, machine);
  if (packages === undefined || machine.uid !== 0) return false;
  machine.print(`Installing ${packages.join(' and ')} with apt-get (a minute or two) …`);
  const { ok, why } = await aptInstall(packages, machine);
  if (!ok) machine.print(`apt-get ${why}; all it said is in ${machine.log}`);
  return ok;
}

/** The lines that end a set-up: each browser's path, or how to get it. */
export function browserLines({ found, missing }, machine) {
  const there = Object.entries(found).filter(([, { path }]) => path !== undefined);
  const lines = there.map(([name, { path }]) => `${titleOf(name)}: ${path}`);
  if (missing.length > 0) lines.push(`To get what is missing: ${advise(missing, machine)}`);
  return lines;
}
