import { defineConfig, type WxtViteConfig } from 'wxt';
import { buildContent, contentPlugin } from './scripts/content-plugin';
import { manifest } from './scripts/manifest';
import { withoutInnerHtml } from './scripts/without-inner-html';

// https://wxt.dev/api/config.html
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => manifest(browser === 'firefox' ? 'firefox' : 'chrome'),
  alias: { '@': '.' },
  vite: (): WxtViteConfig => ({
    plugins: [contentPlugin(), withoutInnerHtml()],
    build: { target: ['chrome120', 'firefox153'] },
  }),
  hooks: {
    // The dataset is a file of its own, so that only filling the store ever parses it.
    async 'build:publicAssets'(_wxt, assets) {
      const { dataset } = await buildContent();
      assets.push({ relativeDest: 'dataset.json', contents: dataset });
    },
  },
  zip: { excludeSources: ['demo/**', '.cache/**'] },
});
