import { delimiter } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseArguments } from '@/scripts/set-up/arguments.mjs';
import { browserLines, ensureBrowsers } from '@/scripts/set-up/ensure-browsers.mjs';
import { findBrowser } from '@/scripts/set-up/find-browser.mjs';
import { nodeProblem } from '@/scripts/set-up/node-version.mjs';

const BOTH = { browsers: ['chromium', 'firefox'], any: false };
const CHROMIUM = '/usr/bin/chromium';
const FIREFOX = '/usr/bin/firefox-esr';

/** A pretended machine: what stands on its disk, what of it does not start, and what apt-get would add. */
function pretend({ there = [], dead = [], apt = [], ...rest }: Pretended = {}) {
  const disk = new Set(there);
  const commands: string[] = [];
  const printed: string[] = [];
  const machine = {
    platform: 'linux',
    uid: 0,
    env: { PATH: '/usr/bin' },
    osRelease: 'ID=debian',
    log: '/tmp/apt.log',
    exists: (path: string) => disk.has(path),
    print: (line: string) => printed.push(line),
    run: async (program: string, args: readonly string[]) => {
      commands.push([program, ...args].join(' '));
      if (args.includes('install')) for (const path of apt) disk.add(path);
      return { ok: !dead.includes(program), why: 'ended with code 1' };
    },
    ...rest,
  };
  return { machine, commands, printed };
}

interface Pretended {
  readonly there?: readonly string[];
  readonly dead?: readonly string[];
  readonly apt?: readonly string[];
  readonly [rest: string]: unknown;
}

describe('the browsers', () => {
  test('are left alone when both are there', async () => {
    const { machine, commands, printed } = pretend({ there: [CHROMIUM, FIREFOX] });
    const result = await ensureBrowsers(BOTH, machine);
    expect(browserLines(result, machine)).toEqual([
      'Chromium: /usr/bin/chromium',
      'Firefox: /usr/bin/firefox-esr',
    ]);
    expect(commands.filter((command) => command.startsWith('apt-get'))).toEqual([]);
    expect(printed).toEqual([]);
  });

  test('are installed by root on Debian, only the missing one', async () => {
    const { machine, commands } = pretend({
      there: [CHROMIUM, '/usr/bin/apt-get'],
      apt: [FIREFOX],
    });
    const result = await ensureBrowsers(BOTH, machine);
    expect(result.missing).toEqual([]);
    expect(commands.find((command) => command.includes('install'))).toMatch(
      /--no-install-recommends firefox-esr$/,
    );
  });

  test('are asked of the reader where set-up is not root', async () => {
    const { machine, commands } = pretend({ there: ['/usr/bin/apt-get'], uid: 1000 });
    const result = await ensureBrowsers(BOTH, machine);
    expect(browserLines(result, machine)).toEqual([
      'To get what is missing: sudo apt-get install -y chromium firefox-esr',
    ]);
    expect(commands).toEqual([]);
  });

  test('count as missing when they are there but do not start, as on Ubuntu', async () => {
    const stub = '/usr/bin/chromium-browser';
    const { machine, printed } = pretend({
      there: [stub, FIREFOX, '/usr/bin/apt-get'],
      dead: [stub],
      osRelease: 'ID=ubuntu\nID_LIKE=debian',
    });
    const result = await ensureBrowsers(BOTH, machine);
    expect(result.missing).toEqual(['chromium']);
    expect(printed).toContain(
      '  /usr/bin/chromium-browser is there but does not start (on Ubuntu it only stands for a snap)',
    );
  });

  test('that apt-get cannot install are named with its log', async () => {
    const { machine, printed } = pretend({ there: ['/usr/bin/apt-get'], dead: ['apt-get'] });
    const result = await ensureBrowsers(BOTH, machine);
    expect(result.missing).toEqual(['chromium', 'firefox']);
    expect(printed.at(-1)).toBe('apt-get ended with code 1; all it said is in /tmp/apt.log');
  });

  test('are enough when any one will do, and Chromium is the one installed', async () => {
    const any = { ...BOTH, any: true };
    expect((await ensureBrowsers(any, pretend({ there: [FIREFOX] }).machine)).missing).toEqual([]);
    const bare = pretend({ there: ['/usr/bin/apt-get'], apt: [CHROMIUM] });
    expect((await ensureBrowsers(any, bare.machine)).missing).toEqual([]);
    expect(bare.commands.find((command) => command.includes('install'))).toMatch(/ chromium$/);
  });

  test.each([
    ['darwin', 'brew install --cask google-chrome firefox'],
    ['win32', 'winget install Google.Chrome Mozilla.Firefox'],
    ['freebsd', "install Chromium and Firefox with this system's package manager"],
  ])('are explained on %s', async (platform, advice) => {
    const { machine } = pretend({ platform });
    const result = await ensureBrowsers(BOTH, machine);
    expect(browserLines(result, machine)).toEqual([`To get what is missing: ${advice}`]);
  });

  test('named by PARALLAX_CHROMIUM go before those on the PATH', () => {
    const env = { PATH: ['/opt', '/usr/bin'].join(delimiter), PARALLAX_CHROMIUM: '/mine' };
    expect(findBrowser('chromium', env, () => true)).toBe('/mine');
    expect(findBrowser('chromium', env, (path: string) => path === CHROMIUM)).toBe(CHROMIUM);
    expect(findBrowser('firefox', env, () => false)).toBeUndefined();
  });
});

describe('Node', () => {
  test.each([
    ['20.0.0', 'linux', 'x64'],
    ['24.1.0', 'darwin', 'arm64'],
  ])('%s is new enough on %s-%s', (version, platform, arch) => {
    expect(nodeProblem({ version, platform, arch })).toBeUndefined();
  });

  test.each([
    ['18.20.1', 'linux', 'x64', 'Node 20.0'],
    ['22.17.0', 'darwin', 'arm64', 'Node 22.18'],
  ])('%s is too old on %s-%s', (version, platform, arch, needed) => {
    expect(nodeProblem({ version, platform, arch })).toContain(`needs ${needed} or newer`);
  });
});

describe('the arguments', () => {
  test('ask for both browsers unless they say otherwise', () => {
    expect(parseArguments([])).toEqual(BOTH);
    expect(parseArguments(['--browser', 'firefox'])).toEqual({ browsers: ['firefox'], any: false });
    expect(parseArguments(['--any'])).toEqual({ ...BOTH, any: true });
  });

  test.each([
    [['--browser', 'opera'], 'not opera'],
    [['--browser'], 'not nothing'],
    [['--all'], 'Unknown argument --all'],
  ])('%j are refused', (args, reason) => {
    expect(parseArguments(args).error).toContain(reason);
  });
});
