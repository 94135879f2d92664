import type { StorageApi } from '@/extension/stored-value';
import { fakeBrowser } from './fake-browser';

/** A browser whose owner has set this, and what was reported of it. */
export function managedBrowser(policy: object): StorageApi & {
  policy: object;
  readonly reported: readonly string[];
  report(error: unknown): void;
} {
  const reported: string[] = [];
  const { storage } = fakeBrowser();
  const browser = {
    policy,
    reported,
    report: (error: unknown) => reported.push((error as Error).message),
    storage: {
      ...storage,
      managed: {
        get: async () => {
          if (browser.policy instanceof Error) throw browser.policy;
          return browser.policy;
        },
      },
    },
  };
  return browser as unknown as ReturnType<typeof managedBrowser>;
}
