/** Why a document cannot be read. */
export type Problem =
  | 'wrong-type'
  | 'too-large'
  | 'empty'
  | 'unreadable'
  | 'damaged'
  | 'locked'
  | 'no-text'
  | 'failed';

/** A document that cannot be read, with the reason. */
export function problemWith(problem: Problem, cause?: unknown): Error {
  return Object.assign(new Error(problem, { cause }), { problem });
}

/** The reason that an error carries; `failed` where it carries none. */
export function problemOf(error: unknown): Problem {
  return (error as { problem?: Problem } | undefined)?.problem ?? 'failed';
}
