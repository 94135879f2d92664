import type { BrowserName } from '@/scripts/find-browser';

/** What the reader of the demo asks for; no `target` is the sample article, no `browser` the first there is. */
export interface DemoArguments {
  readonly target?: string;
  readonly browser?: BrowserName;
  readonly help?: true;
}

export const USAGE: string;

export function parseDemoArguments(args: readonly string[]): DemoArguments;

export function fileOf(target: string, from: string): string | undefined;
