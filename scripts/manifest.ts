import type { UserManifest } from 'wxt';

/** The words are in `public/_locales`, which browsers read by their own language, not by the reader's choice. */
const NAME = '__MSG_name__';
const GECKO_ID = 'parallax@parallax.example';
/** The first with `light-dark()`, March 2024. */
const CHROME = '123';
/** Firefox ESR at the time of writing; the first ESR with all the highlight API needs. */
const FIREFOX = '153.0';

/**
 * What pages of ours may do. Nothing is ever fetched from elsewhere; `connect-src 'self'` lets the dataset be
 * read. No text becomes code or markup but where a policy of `trusted-types` says how.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  ...['script', 'style', 'img', 'connect'].map((kind) => `${kind}-src 'self'`),
  ...['base-uri', 'form-action', 'frame-ancestors'].map((kind) => `${kind} 'none'`),
  "require-trusted-types-for 'script'",
  'trusted-types own-scripts inert-html pdf-worker',
];

/** The manifest of a browser, but for what WXT adds of the entrypoints. */
export function manifest(browser: 'chrome' | 'firefox'): UserManifest {
  const isFirefox = browser === 'firefox';
  return {
    name: NAME,
    description: '__MSG_description__',
    default_locale: 'en',
    icons: icons([16, 32, 48, 96, 128]),
    action: { default_title: NAME, default_icon: icons([16, 32, 48]) },
    permissions: ['storage', 'scripting', 'contextMenus', ...(isFirefox ? [] : ['sidePanel'])],
    omnibox: { keyword: 'plx' },
    host_permissions: ['<all_urls>'],
    commands,
    content_scripts: [marker],
    // In Chromium private windows have a background of their own; Firefox knows one only.
    incognito: isFirefox ? 'spanning' : 'split',
    content_security_policy: { extension_pages: PAGE_POLICY.join('; ') },
    ...(isFirefox
      ? { browser_specific_settings: gecko }
      : { minimum_chrome_version: CHROME, storage: { managed_schema: 'managed-schema.json' } }),
  };
}

// Four at most may come with keys; all can be changed in the browser's own settings.
const commands: NonNullable<UserManifest['commands']> = {
  'next-mention': command('__MSG_nextMention__', 'J'),
  'previous-mention': command('__MSG_previousMention__', 'K'),
  'open-card': command('__MSG_openCard__', 'L'),
  'toggle-site': command('__MSG_toggleSite__', 'Y'),
  'mark-page': { description: '__MSG_markPage__' },
};

// Alt types letters on a Mac.
function command(description: string, key: string) {
  return {
    description,
    suggested_key: { default: `Alt+Shift+${key}`, mac: `MacCtrl+Shift+${key}` },
  };
}

const gecko = {
  gecko: {
    id: GECKO_ID,
    strict_min_version: FIREFOX,
    data_collection_permissions: { required: ['none'] },
  },
  gecko_android: { strict_min_version: FIREFOX },
} satisfies UserManifest['browser_specific_settings'];

function icons(sizes: readonly number[]): Record<number, string> {
  return Object.fromEntries(sizes.map((size) => [size, `/icons/icon-${size}.png`]));
}

type ContentScript = NonNullable<UserManifest['content_scripts']>[number];

// Written by hand: the wrapper WXT puts around content scripts announces the extension to every page.
const marker: ContentScript = {
  matches: ['<all_urls>'],
  js: ['marker.js'],
  run_at: 'document_idle',
  all_frames: true,
  match_about_blank: true,
  match_origin_as_fallback: true,
};
