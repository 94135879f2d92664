/** The words of the options page on privacy, permissions and the extension itself. */
import { spoken } from './spoken';
import { count } from './words';

/** What the section on privacy says. */
export const privacy = spoken('privacy', {
  sees: 'What Parallax can see',
  seesText: [
    'Parallax reads the text of the pages you open, on your computer, to find names in it. It does so where its level allows it.',
    'It keeps no page, no address and no record of what was found. What you set is kept in the browser.',
  ],
  leaves: 'What leaves your computer',
  leavesText: [
    'Nothing. All facts and names come with the extension, and it sends no request to anyone.',
    'If you switch sync on, your browser itself takes your settings and rules to your other devices. Rules name the sites they are for.',
  ],

  verify: 'How to check that yourself',
  verifyWays: [
    'Open the browser’s network tools on any page (F12, then “Network”), and let Parallax mark it. No request of its own appears.',
    "Read the manifest of the extension. Its rule for connections is connect-src 'self', so the browser itself refuses any other.",
    'Disconnect from the network and open a saved page, or the reading desk. Marks, cards and library work as before.',
  ],
  manifest: 'Open the manifest',

  access: 'Access to sites',
  state: {
    all: 'The browser has given Parallax access to all sites.',
    some: (n: number) =>
      `The browser has given Parallax access to ${count(n, 'site', 'sites')} only:`,
    none: 'The browser has given Parallax no access to sites. It works only on a page where you press its button.',
    unknown: 'The browser did not say which sites Parallax has access to.',
  },
  ask: 'Give access to all sites',
  asked: 'The browser has given access.',
  refused: 'Access has not been given. Nothing has been changed.',
  takeBack: 'Take access back',
  notTaken: 'The browser does not let Parallax give this back itself. Do it as said here.',
  steps: {
    chrome:
      'In Chrome, open the details of the extension and choose under “Site access”: on click, on specific sites, or on all sites.',
    firefox:
      'In Firefox, open about:addons, choose Parallax and its tab “Permissions and data”, and switch access to all websites on or off.',
  },
  details: 'Open the details of the extension',
  notOpened: 'The browser did not open that page. Open it yourself as said here.',

  files: 'Files of this computer',
  filesState: {
    yes: 'Parallax may read files that you open in the browser.',
    no: 'Parallax may not read files that you open in the browser.',
  },
  filesSteps: {
    chrome:
      'To change that, open the details of the extension and switch “Allow access to file URLs”.',
    firefox: 'In Firefox this comes with access to all sites.',
  },
  desk: 'The reading desk opens files without it.',
  openDesk: 'Open the reading desk',
  private: 'Private windows',
  privateState: {
    yes: 'Parallax runs in private windows too. It keeps nothing of what is opened there.',
    no: 'Parallax does not run in private windows.',
  },
  privateSteps: {
    chrome: 'To change that, open the details of the extension and switch “Allow in Incognito”.',
    firefox:
      'To change that, open about:addons, choose Parallax, and allow it to run in private windows.',
  },

  permissions: 'Permissions, and why',
  permission: {
    sites: 'Read your data on all websites',
    scripting: 'Scripting',
    storage: 'Storage',
    contextMenus: 'Context menus',
    sidePanel: 'Side panel',
  },
  why: {
    sites: 'To find names in the text of pages. You can give it for single sites, or not at all.',
    scripting:
      'To bring the card to a page when you first rest on a mark, and to ask a page what was found in it.',
    storage: 'To keep what you set.',
    contextMenus: 'To look a selection up in the library. It is told only when you choose so.',
    sidePanel: 'To show facts beside the page.',
  },
} as const);

/** What the section on the extension itself says. */
export const about = spoken('about', {
  version: (version: string) => `Parallax ${version}`,
  what: 'Parallax marks the people, weapons, treaties, places and events of one history on the pages you read, and shows who says what, when, on what evidence.',
  licences: 'Licences',
  code: 'The code: MIT.',
  facts: 'The facts: Creative Commons Attribution 4.0.',
  styles: 'The citation styles: Creative Commons Attribution-ShareAlike 3.0, by the CSL project.',
  notices: 'Notices of works by others',
  sources: 'All sources of the facts',
  welcome: 'Show the welcome page again',
} as const);
