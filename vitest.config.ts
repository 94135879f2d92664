import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import './scripts/node-resolve.mjs';

const { contentPlugin } = await import('./scripts/content-plugin.ts');
const { findBrowser } = await import('./scripts/find-browser.ts');
const { pagesPlugin } = await import('./tests/bench/spotting/pages-plugin.ts');
const { tableReporter } = await import('./tests/bench/table-reporter.ts');

const chromium = findBrowser('chromium');

/** Those of the faults that are told as quickly as the stories, and with them. */
const QUICK_FAULTS = 'tests/faults/{background,no-store,offline,reload,removed,store}.test.ts';

const browser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    contextOptions: { locale: 'en-GB' },
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  }),
  instances: [{ browser: 'chromium' as const }],
};

export default defineConfig({
  plugins: [contentPlugin()],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).slice(0, -1) } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // No test is about time; machines are shared, and a slow one is not a wrong one.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', tableReporter(chromium)],
    projects: [
      {
        extends: true,
        // In one world: most of the time would go into reading the names and facts anew for each file.
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          isolate: false,
          maxWorkers: 2, // One may wait for a command it has started.
        },
      },
      {
        extends: true,
        test: { name: 'data', include: ['tests/data/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        // Two files at a time: they wait more than they work.
        test: { name: 'dom', include: ['tests/dom/**/*.test.{ts,tsx}'], browser, maxWorkers: 2 },
      },
      {
        extends: true,
        plugins: [pagesPlugin()],
        // React is measured as pages have it.
        define: { 'process.env.NODE_ENV': '"production"' },
        // One after the other: two that run at once would measure each other.
        test: {
          name: 'bench',
          include: ['tests/bench/**/*.bench.ts'],
          exclude: ['tests/bench/browser/**'],
          fileParallelism: false,
          browser,
        },
      },
      {
        extends: true,
        // The extension as built, in a browser of its own.
        test: {
          name: 'bench-browser',
          include: ['tests/bench/browser/*.bench.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
        },
      },
      {
        extends: true,
        // Pages of many megabytes, among others: not with every run of the tests.
        test: {
          name: 'hostile',
          include: ['tests/hostile/*.test.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
        },
      },
      {
        extends: true,
        // What fails around us: set up like the stories below.
        test: {
          name: 'faults',
          include: ['tests/faults/*.test.ts'],
          maxWorkers: 3,
          retry: 1,
        },
      },
      {
        extends: true,
        // Where others at work in the machine would be counted with us: nothing else beside it.
        test: { name: 'alone', include: ['tests/alone/*.test.ts'], fileParallelism: false },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts', QUICK_FAULTS],
          maxWorkers: 3, // They wait more than they work; of many more, each starves the others.
          isolate: false, // A worker's files share its browsers.
          globalSetup: 'tests/e2e/end-shared.ts',
          retry: 1, // A driver may lose a frame that is just being replaced; twice it is no accident.
        },
      },
    ],
  },
});
