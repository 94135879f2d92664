import type { Browser, Page } from 'puppeteer-core';

/** The tabs a session has opened, with the ids the extension API knows them by. */
export interface Tabs {
  open(): Promise<Page>;
  /** Throws for a tab not opened here. */
  idOf(page: Page): number;
}

/** Open tabs and learn their ids, by asking the probe which tab was not there before. */
export function createTabs(browser: Browser, probe: Page): Tabs {
  const ids = new WeakMap<Page, number>();
  return {
    async open() {
      const before = new Set(await tabIds(probe));
      const page = await browser.newPage();
      const id = (await tabIds(probe)).find((candidate) => !before.has(candidate));
      if (id !== undefined) ids.set(page, id);
      return page;
    },
    idOf(page) {
      const id = ids.get(page);
      if (id === undefined) throw new Error('Only tabs opened by this session have a known id.');
      return id;
    },
  };
}

function tabIds(probe: Page): Promise<number[]> {
  return probe.evaluate(
    '(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.map((tab) => tab.id))',
  ) as Promise<number[]>;
}
