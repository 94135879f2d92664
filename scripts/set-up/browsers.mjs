import { browserPlaces } from './find-browser.mjs';

const TITLES = { chromium: 'Chromium', firefox: 'Firefox' };

const PACKAGES = {
  debian: { chromium: 'chromium', firefox: 'firefox-esr' },
  ubuntu: { chromium: 'chromium-browser', firefox: 'firefox' },
};

/** What to call a browser when speaking to people. */
export function titleOf(name) {
  return TITLES[name];
}

/**
 * Look for a browser that starts: its `path`, or the `broken` ones that are there but do not.
 *
 * Ubuntu's `chromium-browser` is such a one: a script that asks for a snap.
 */
export async function probeBrowser(name, { platform, env, exists, run }) {
  const broken = [];
  for (const path of browserPlaces(name, env).filter((place) => exists(place))) {
    // On Windows `chrome.exe --version` opens a window and says nothing.
    if (platform === 'win32') return { path, broken };
    const { ok } = await run(path, ['--version'], { env, quiet: true, timeout: 60_000 });
    if (ok) return { path, broken };
    broken.push(path);
  }
  return { broken };
}

/** The Debian packages that hold these browsers, or undefined where apt-get is not how this machine installs. */
export function aptPackages(names, { platform, osRelease, exists }) {
  if (platform !== 'linux' || !exists('/usr/bin/apt-get')) return undefined;
  const isUbuntu = /^ID(_LIKE)?=.*ubuntu/m.test(osRelease);
  return names.map((name) => PACKAGES[isUbuntu ? 'ubuntu' : 'debian'][name]);
}

/** Install packages with apt-get, all output into `log`. */
export async function aptInstall(packages, { env, run, log }) {
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, log, timeout: 20 * 60_000 };
  const patience = ['-o', 'DPkg::Lock::Timeout=300'];
  // A failed update is no reason to stop: older lists may do, and the install says what is wrong.
  await run('apt-get', [...patience, 'update'], options);
  return run(
    'apt-get',
    [...patience, 'install', '-y', '--no-install-recommends', ...packages],
    options,
  );
}

/** The one thing to do on this machine to get these browsers, as a sentence or a command. */
export function advise(names, machine) {
  const packages = aptPackages(names, machine);
  if (packages) return `sudo apt-get install -y ${packages.join(' ')}`;
  if (machine.platform === 'darwin') {
    return `brew install --cask ${names.map((name) => (name === 'chromium' ? 'google-chrome' : name)).join(' ')}`;
  }
  if (machine.platform === 'win32') {
    return `winget install ${names.map((name) => (name === 'chromium' ? 'Google.Chrome' : 'Mozilla.Firefox')).join(' ')}`;
  }
  return `install ${names.map(titleOf).join(' and ')} with this system's package manager`;
}
