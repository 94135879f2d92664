import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { withBrowsers, withOwnTools, withoutOwnTools } from '@/scripts/set-up/own-tools.mjs';
import { installPackages, isInstalled } from '@/scripts/set-up/packages.mjs';

describe('the packages', () => {
  const machine = { platform: 'linux', arch: 'x64', env: { PATH: '/usr/bin' } };
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  function clone() {
    const root = mkdtempSync(join(tmpdir(), 'set-up-'));
    folders.push(root);
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'package-lock.json'), '{"lockfileVersion":3}');
    return root;
  }
  const succeed = async () => ({ ok: true });

  test('are installed once, and again when the lock has changed', async () => {
    const root = clone();
    expect(isInstalled(root, machine)).toBe(false);
    await installPackages(root, machine, succeed);
    expect(isInstalled(root, machine)).toBe(true);
    writeFileSync(join(root, 'package-lock.json'), '{}');
    expect(isInstalled(root, machine)).toBe(false);
  });

  test('are installed again after an install that failed or never ended', async () => {
    const root = clone();
    await installPackages(root, machine, succeed);
    await installPackages(root, machine, async () => ({ ok: false }));
    expect(isInstalled(root, machine)).toBe(false);
  });

  test('of another kind of machine do not count', async () => {
    const root = clone();
    await installPackages(root, machine, succeed);
    expect(isInstalled(root, { ...machine, arch: 'arm64' })).toBe(false);
  });

  test('come first on the PATH of a step, and are off it while they are replaced', () => {
    const { PATH } = withOwnTools({ PATH: '/usr/bin' }, '/repo');
    expect(PATH).toBe(['/repo/node_modules/.bin', '/usr/bin'].join(delimiter));
    expect(withoutOwnTools(PATH, '/repo')).toBe('/usr/bin');
  });

  test('are given the browsers that were seen to start, and no others', () => {
    const found = {
      chromium: { broken: ['/usr/bin/chromium'] },
      firefox: { path: '/opt/firefox' },
    };
    expect(withBrowsers({ PATH: '/usr/bin' }, found)).toEqual({
      PATH: '/usr/bin',
      PARALLAX_FIREFOX: '/opt/firefox',
    });
  });
});
