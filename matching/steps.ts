/** Work done a step at a time, so that whoever has it done may pause; the last step gives what was made. */
export type Steps<T> = Generator<void, T>;

/** Do work to its end in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
