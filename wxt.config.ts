import { defineConfig, type WxtViteConfig } from 'wxt';
import { buildContent, contentPlugin } from './scripts/content-plugin';
import { latePatterns } from './scripts/late-patterns';
import { manifest } from './scripts/manifest';
import { bundledPackages, notePackages } from './scripts/notices/bundled-packages';
import { noticesOf } from './scripts/notices/notices';
import { pdfFiles } from './scripts/pdf-files';
import { pinnedImports } from './scripts/pinned-imports';
import { withoutInnerHtml } from './scripts/without-inner-html';
import { withoutXmlDom } from './scripts/without-xml-dom';

// https://wxt.dev/api/config.html
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => manifest(browser === 'firefox' ? 'firefox' : 'chrome'),
  alias: { '@': '.' },
  vite: (): WxtViteConfig => ({
    plugins: [
      contentPlugin(),
      withoutInnerHtml(),
      withoutXmlDom(),
      pinnedImports(),
      latePatterns(),
      notePackages(),
    ],
    // Both browsers load modules ahead by themselves.
    build: { target: ['chrome123', 'firefox153'], modulePreload: { polyfill: false } },
  }),
  hooks: {
    // WXT 0.21.4 leaves its plugin for auto-imports in place even where they are off, and it takes our
    // own parameter `storage` for its library of that name: 9 kB on every page. Nothing to import, then.
    'config:resolved'({ config }) {
      Object.assign(config.imports, { presets: [], imports: [], dirs: [] });
    },
    // What a card is seen by in Firefox; elsewhere a page could see it for nothing.
    'entrypoints:resolved'({ config }, entrypoints) {
      const at = entrypoints.findIndex(({ name }) => name === 'kept-open');
      if (config.browser !== 'firefox' && at >= 0) entrypoints.splice(at, 1);
    },
    // Whatever the shell says: what ships must not depend on who builds it.
    'build:before'({ config }) {
      if (config.command === 'build') process.env.NODE_ENV = 'production';
    },
    // The dataset is a file of its own, so that only filling the store ever parses it.
    async 'build:publicAssets'(_wxt, assets) {
      const { dataset } = await buildContent();
      const notices = noticesOf(bundledPackages()); // All that is bundled has been by now.
      assets.push(
        { relativeDest: 'dataset.json', contents: dataset },
        { relativeDest: 'third-party.txt', contents: notices },
        ...pdfFiles(),
      );
    },
  },
});
