/** The two browser families the extension is built for. */
export type BrowserName = 'chromium' | 'firefox';

export function browserPlaces(name: BrowserName, env: NodeJS.ProcessEnv): string[];

export function findBrowser(
  name: BrowserName,
  env?: NodeJS.ProcessEnv,
  exists?: (path: string) => boolean,
): string | undefined;
