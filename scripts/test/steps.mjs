const script = (name) => ({ name, program: 'npm', args: ['run', '--silent', name] });
const project = (name) => ({ name, project: name });

/** Everything `npm test` runs, in order, beginning with the parts of `npm run check`: what each needs before it, which browsers, and beside which other step it may run. */
export const STEPS = [
  { ...project('data'), beside: 'build' }, // It needs one processor, as do the checks.
  script('lint'),
  script('typecheck'),
  script('knip'),
  script('data:check'),
  script('build'),
  { ...script('lint:ext'), after: 'build' },
  { ...script('size'), after: 'build' },
  { ...project('unit'), beside: 'dom' }, // One works in Node, the other in a browser.
  { ...project('dom'), browsers: ['chromium'] },
  { ...project('e2e'), after: 'build', browsers: ['chromium', 'firefox'] },
  { ...project('alone'), after: 'build', browsers: ['chromium'] },
];

/** The steps of these names and those they build on, in order; all of them where none is named; `unknown` is a name that is no step's. */
export function chooseSteps(names) {
  const unknown = names.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown !== undefined) return { unknown, steps: [] };
  const asked = STEPS.filter((step) => names.length === 0 || names.includes(step.name));
  const wanted = new Set(asked.flatMap((step) => [step.name, step.after]));
  return { steps: STEPS.filter((step) => wanted.has(step.name)) };
}

/** The browsers these steps cannot do without. */
export function browsersFor(steps) {
  return [...new Set(steps.flatMap((step) => step.browsers ?? []))];
}

/** Why a step cannot run, given the names of the steps that failed and the browsers that are missing; undefined where it can. */
export function obstacle(step, failed, missing) {
  if (step.after && failed.includes(step.after)) return `\`${step.after}\` failed`;
  const lacking = (step.browsers ?? []).filter((name) => missing.includes(name));
  return lacking.length > 0 ? `${lacking.join(' and ')} not installed` : undefined;
}
