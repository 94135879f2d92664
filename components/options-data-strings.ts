/** The words of the options page on data, settings as a file, and sync. */

import { sizeOf } from './size-of';
import { spoken } from './spoken';
import { count, quoted } from './words';

const bytes = (n: number) => sizeOf(n, () => count(n, 'byte', 'bytes'));

/** What the section on data says. */
export const data = spoken('data', {
  facts: 'Facts',
  version: 'Edition',
  versionOf: (version: number, date: string) => `Number ${version}, of ${date}`,
  counts: {
    topics: 'Topics',
    claims: 'Facts',
    sources: 'Sources',
    conflicts: 'Questions on which accounts differ',
  },
  hash: 'Fingerprint (SHA-256)',
  hashHint: 'It is the same on every computer that has this edition.',
  storage: 'Storage used',
  storageOf: (used: number, quota: number) => `${bytes(used)} of ${bytes(quota)}`,
  storageUnknown: 'The browser does not say.',
  own: 'Of it, your settings and rules',
  ownOf: (n: number, rules: number) => `${bytes(n)} for ${count(rules, 'rule', 'rules')}`,

  rebuild: 'Rebuild the store of facts',
  rebuildHint:
    'The store is a copy of the facts that come with Parallax. Rebuild it if cards are slow or say that facts cannot be read. Your settings and rules are not touched.',
  step: {
    reading: 'Reading the facts that came with Parallax…',
    writing: 'Writing them to the browser’s store…',
    checking: 'Checking the copy…',
  },
  rebuilt: (topics: number) => `The store has been rebuilt: ${count(topics, 'topic', 'topics')}.`,
  notRebuilt: {
    refused:
      'The browser lets Parallax keep no data; it may be set to remember no history. All facts are shown all the same, a moment later.',
    full: 'The disk or the browser’s storage is full. Free some space and rebuild again. All facts are shown all the same.',
    blocked:
      'Another page of Parallax holds on to the store. Close the other pages of Parallax and rebuild again.',
    failed: 'The browser’s storage failed. Restart the browser and rebuild again.',
  },

  news: 'What changed',
  edition: (version: number, date: string) => `Edition ${version}, ${date}`,
  inEdition: {
    added: (n: number) => count(n, 'fact added', 'facts added'),
    corrected: (n: number) => count(n, 'fact corrected', 'facts corrected'),
    retired: (n: number) => count(n, 'fact withdrawn', 'facts withdrawn'),
  },

  file: 'Settings as a file',
  fileHint: 'One file holds all settings and rules, to keep or to take to another browser.',
  exportFile: 'Export settings',
  exported: (name: string) => `The settings have been handed to the browser as ${quoted(name)}.`,
  notExported:
    'The settings could not be read, so no file has been made. Reload this page and try again.',
  importFile: 'Import settings',
  how: 'When a file is imported',
  way: { add: 'Add its rules to mine', replace: 'Replace all I have' },
  wayMeaning: {
    add: 'Rules and settings of the file win where both say something.',
    replace: 'Settings and rules that are not in the file go.',
  },
  unreadable: 'The browser could not read the file. Choose it again.',
  /** Why a file was not taken, and where; nothing was changed. */
  fault: {
    'not-json':
      'Nothing has been changed: the file is not JSON. Choose a file that Parallax has exported.',
    'not-ours':
      'Nothing has been changed: the file holds no settings of Parallax. Choose a file that Parallax has exported.',
    newer: (version: number) =>
      `Nothing has been changed: a later version of Parallax wrote the file (format ${version}). Update Parallax and import it again.`,
    wrong: (path: string) =>
      `Nothing has been changed: the value at ${quoted(path)} is not one that Parallax knows. Correct it in the file, or export the file again.`,
    'too-large': (size: number, limit: number) =>
      `Nothing has been changed: the file has ${bytes(size)}, and no file of Parallax has more than ${bytes(limit)}. Check that it is the right file.`,
  },
  reset: 'Reset',
  resetHint: 'All settings become as they were at first, and all rules go. You can undo it.',
  resetAll: 'Reset all settings and rules',
} as const);

/** What the section on sync says. */
export const sync = spoken('sync', {
  label: 'Take my settings and rules along with my browser account',
  hint: 'The browser itself carries them, if you have signed in to it and switched its own sync on. Rules name the sites they are for. Parallax sends nothing anywhere.',
  state: {
    off: 'Settings and rules stay on this computer.',
    on: (at: string, size: number) =>
      `Settings and rules go along. Last at ${at}; they take ${bytes(size)}.`,
    'too-large': (needed: number, room: number) =>
      `Settings and rules stay on this computer: they take ${bytes(needed)}, and the browser gives ${bytes(room)}. Remove some rules, or take them along as a file.`,
    waiting: 'Sync begins with the next change or start of the browser.',
  },
  refused: {
    missing:
      'This browser carries no settings of extensions. They stay on this computer; you can take them along as a file.',
    'too-often':
      'The browser wants fewer changes at a time. They are sent with the next change; this computer has them all.',
    newer:
      'Another device has a later version of Parallax. Update Parallax here, and sync goes on. This computer keeps what it has.',
    refused:
      'The browser has refused. Check that you are signed in to it and that its sync is on. This computer keeps what it has.',
  },
} as const);
