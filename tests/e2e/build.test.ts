import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const OUTPUT = new URL('../../.output/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, OUTPUT), 'utf8');

/** Dependencies none of whose code is in the extension. */
const ONLY_TYPES = ['webextension-polyfill'];

describe.each(['chrome-mv3', 'firefox-mv3'])('the build for %s', (folder) => {
  const manifest = JSON.parse(read(`${folder}/manifest.json`));

  test('puts nothing on pages but our own code: no polyfill, no Preact, none of the build tool’s', () => {
    const marker = read(`${folder}/marker.js`);
    const strangers = [
      '@wxt-dev',
      'wxt:',
      'webextension-polyfill',
      '__webextension',
      '__html',
      '__k=',
    ];
    expect(strangers.filter((words) => marker.includes(words))).toEqual([]);
  });

  test('asks for what it uses and no more', () => {
    expect(manifest.manifest_version).toBe(3);
    const panel = folder === 'chrome-mv3' ? ['sidePanel'] : []; // Firefox has it without asking.
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'contextMenus', ...panel]);
    expect(manifest.sidebar_action?.open_at_install ?? false).toBe(false);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
    expect(Object.keys(manifest)).not.toContain('optional_permissions');
    expect(Object.keys(manifest)).not.toContain('externally_connectable');
  });

  test('lets its pages load nothing from elsewhere', () => {
    expect(manifest.content_security_policy.extension_pages.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types own-scripts inert-html pdf-worker',
    ]);
    expect(read(`${folder}/popup.html`)).not.toMatch(/(src|href)="https?:/);
  });

  test('has no code that makes text into markup or code', () => {
    const chunks = readdirSync(new URL(`${folder}/chunks`, OUTPUT)).map((name) => `chunks/${name}`);
    for (const script of ['marker.js', 'card.js', 'background.js', ...chunks]) {
      expect(read(`${folder}/${script}`)).not.toMatch(/\.innerHTML\s*=|\beval\(|new Function\(/);
    }
  });

  test('has no way to the network in what cites', () => {
    const chunks = readdirSync(new URL(`${folder}/chunks`, OUTPUT));
    const engine = chunks.filter((name) => /^(style-engine|chicago|apa|mla)-/.test(name));
    expect(engine).toHaveLength(4);
    for (const name of engine) {
      expect(read(`${folder}/chunks/${name}`)).not.toMatch(
        /XMLHttpRequest|\bfetch\(|WebSocket|sendBeacon|importScripts/,
      );
    }
  });

  test('ships the notice and licence of each work that is in it', () => {
    const notices = read(`${folder}/third-party.txt`);
    expect(notices).toMatch(/Frank Bennett.+CPAL.+citationstyles\.org/s);
    const { dependencies } = JSON.parse(read('../package.json'));
    for (const name of Object.keys(dependencies).filter((other) => !ONLY_TYPES.includes(other))) {
      const [, notice = ''] = notices.split(`\n${name} ${dependencies[name]} (`);
      expect(notice.split('-'.repeat(80), 1)[0], name).toMatch(/Copyright|Apache License/);
    }
  });
});
