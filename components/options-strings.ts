/** The part of the catalogue of words that only the options page uses: its frame, and rules of sites. */
import { spoken } from './spoken';
import { count, quoted } from './words';

/** What the options page says around its sections. */
export const options = spoken('options', {
  title: 'Parallax options',
  sections: 'Sections',
  section: {
    sites: 'Sites',
    marks: 'Marks',
    card: 'Card',
    keyboard: 'Keyboard',
    languages: 'Languages',
    data: 'Data',
    sync: 'Sync',
    privacy: 'Privacy',
    about: 'About',
  },
  library: 'Library',
  loading: 'Reading your settings…',
  failed:
    'Your settings could not be read. Nothing has been changed. Reload this page to try again.',
  locked: 'Set by whoever runs this computer. It cannot be changed here.',
  /** Why a change was not saved. */
  notSaved: {
    full: 'The change has not been saved, so it has been taken back here: the browser has no room left. Free some space on the disk and try again.',
    newer:
      'The change has not been saved, so it has been taken back here: a later version of Parallax wrote what is stored. Update Parallax and try again.',
    refused:
      'The change has not been saved, so it has been taken back here: the browser refused it. Reload this page and try again.',
  },
  undo: 'Undo',
  hide: 'Hide this message',
  undone: 'The last change has been undone.',
  /** What has been changed, told in one sentence. */
  changed: {
    level: 'The usual level has been changed.',
    marks: 'The settings of marks have been changed.',
    card: 'The settings of the card have been changed.',
    language: 'The language has been changed.',
    isSynced: 'Sync has been switched.',
    pause: 'The pause has ended.',
    imported: 'The file has been imported.',
    reset: 'All settings and rules have been reset.',
  },
  ruleSet: (name: string, level: string) => `${quoted(name)} is now set to “${level}”.`,
  ruleRemoved: (name: string) => `The rule for ${quoted(name)} has been removed.`,
  rulesChanged: (n: number) => `${count(n, 'rule has', 'rules have')} been changed.`,
  rulesRemoved: (n: number) => `${count(n, 'rule has', 'rules have')} been removed.`,
} as const);

/** What the levels are called and mean. */
export const levels = spoken('levels', {
  name: { off: 'Off', request: 'On request', quiet: 'Quiet', full: 'Full' },
  meaning: {
    off: 'Parallax stays out of every page, except where a rule of yours allows it.',
    request:
      'Nothing is read until you ask for it with a key or in the popup; then the page is marked quietly.',
    quiet: 'The first mention of a topic in each section of a page is marked.',
    full: 'Every mention of a topic is marked.',
  },
  /** The name of the choice where it stands for all sites. */
  usual: { off: 'Only where I allow it', request: 'On request', quiet: 'Quiet', full: 'Full' },
} as const);

/** What the section on sites says. */
export const sites = spoken('sites', {
  usual: 'Usual level',
  usualHint: 'It holds on every site for which you have no rule.',
  paused: 'Parallax is paused on all sites.',
  resume: 'End the pause',
  rules: 'Your rules',
  count: (n: number) => (n === 0 ? 'You have no rules yet.' : count(n, 'rule', 'rules')),
  countOf: (n: number, all: number) => `${n} of ${count(all, 'rule', 'rules')}`,
  none: 'The usual level holds everywhere. Add a rule above, or switch a site in the popup.',
  nothing: (query: string) => `No rule has ${quoted(query)} in its name.`,
  search: 'Find a rule',
  sort: 'Sort by',
  order: { name: 'Name', level: 'Level', kind: 'Kind' },
  kind: { page: 'One page', host: 'One host', domain: 'Whole domain', pattern: 'Pattern' },
  levelOf: (name: string) => `Level for ${quoted(name)}`,
  choose: (name: string) => `Choose the rule for ${quoted(name)}`,
  chooseAll: 'Choose all that are listed',
  remove: 'Remove',
  removeOf: (name: string) => `Remove the rule for ${quoted(name)}`,
  removeChosen: (n: number) => `Remove ${count(n, 'chosen rule', 'chosen rules')}`,
  managed: 'Set by whoever runs this computer',

  add: 'Add a rule',
  address: 'Address or pattern',
  addressHint:
    'For example www.example.org, or a pattern such as *.example.org/news/*, in which each * stands for anything.',
  holdsFor: 'The rule is for',
  matches: {
    page: (name: string) => `Only the page ${quoted(name)}`,
    host: (name: string) => `All pages of ${quoted(name)}`,
    domain: (name: string) => `All pages of ${quoted(name)} and of every host that ends in it`,
    pattern: (name: string) => `All addresses of the form ${quoted(name)}`,
  },
  files: 'All files of this computer that the browser opens',
  level: 'Level',
  replaces: (level: string) => `There is a rule for this, set to “${level}”. It will be replaced.`,
  bad: {
    empty: 'There is no address here. Type or paste one, such as www.example.org.',
    address:
      'This is not an address. Check it for blanks and missing dots; it should look like www.example.org/page.',
    scheme:
      'Parallax can run on web pages and files only. Use an address that begins with http:, https: or file:.',
    port: 'A rule holds for all ports. Leave out the colon and the number after it.',
    everything:
      'This pattern matches every address. Choose a usual level above instead, or name a part of the address.',
    managed: 'Whoever runs this computer has set a rule for this, and it cannot be replaced.',
  },
} as const);
