const CHOICES = { chromium: ['chromium'], firefox: ['firefox'], both: ['chromium', 'firefox'] };

const USAGE = `Usage: node scripts/set-up.mjs [--browser chromium|firefox|both] [--any]
  --browser  which browsers must be there (default: both)
  --any      any one of them is enough`;

/** What the command line asks for: the browsers, and whether one of them is enough; or `error` where it makes no sense. */
export function parseArguments(args) {
  const at = args.indexOf('--browser');
  const choice = at < 0 ? 'both' : args[at + 1];
  const unknown = args.filter(
    (arg, i) => arg !== '--any' && (at < 0 || (i !== at && i !== at + 1)),
  );
  if (unknown.length > 0) return { error: `Unknown argument ${unknown[0]}.\n${USAGE}` };
  if (!Object.hasOwn(CHOICES, choice ?? '')) {
    return {
      error: `--browser takes chromium, firefox or both, not ${choice ?? 'nothing'}.\n${USAGE}`,
    };
  }
  return { browsers: CHOICES[choice], any: args.includes('--any') };
}
