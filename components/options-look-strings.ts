/** The words of the options page on marks, card, keyboard and languages. */
import { spoken } from './spoken';
import { number } from './words';

/** What the section on marks says. */
export const marks = spoken('marks', {
  look: 'How marks look',
  style: { dotted: 'Dotted line', wash: 'Wash of colour', none: 'No marks, no trace on pages' },
  styleMeaning: {
    dotted: 'A dotted line stands under the words.',
    wash: 'A light colour lies behind the words.',
    none: 'Nothing is drawn, and pages are left without anything of Parallax to find. To rest on a word or tap it opens nothing; keys, popup and side panel still lead to mentions. A page can notice a card or a mention shown in that way for as long as it is shown.',
  },
  sample: 'Sample',
  sampleText: ['In 1976 the prime minister went to ', 'Pyongyang', ' for talks.'],
  kinds: 'Topics to mark',
  kindsHint: 'Topics that are not ticked are left unmarked everywhere.',
  languages: 'Languages of the text',
  languagesHint: 'In text of a language that is not ticked, nothing is marked.',
  all: 'Tick all',
} as const);

/** What the section on the card says. */
export const cardOptions = spoken('cardOptions', {
  delay: 'Delay',
  delayHint: 'How long the pointer rests on a mark before its card opens.',
  delayValue: (ms: number) => `${number(ms)} milliseconds`,
  modifier: 'Key to hold',
  modifierHint: 'The pointer opens a card only while this key is held.',
  modifierName: { none: 'No key', alt: 'Alt (Option on a Mac)', ctrl: 'Control', shift: 'Shift' },
  theme: 'Colours',
  themeName: { auto: 'As the browser has them', light: 'Light', dark: 'Dark' },
  textSize: 'Size of text',
  textSizeName: { 0.9: 'Small', 1: 'Usual', 1.15: 'Large', 1.3: 'Very large' },
  preview: 'Preview',
  previewHint: 'This is a card as it will look. Its buttons do nothing here.',
  previewLoading: 'The preview is being made…',
  previewFailed: 'The preview could not be made. Your choices hold all the same.',
} as const);

/** What the section on keys says. */
export const keyboard = spoken('keyboard', {
  about: 'These keys work on any page while Parallax runs on it.',
  action: 'What it does',
  key: 'Keys',
  noKey: 'None',
  openPopup: 'Open the popup',
  escape: 'Close the open card',
  escapeKey: 'Escape',
  change: 'Change the keys',
  changeHint: 'Keys are changed in the browser’s own settings.',
  firefoxSteps: 'Open about:addons, press the cog, and choose “Manage Extension Shortcuts”.',
  chromeSteps: 'Or open chrome://extensions/shortcuts yourself.',
  noCommands: 'This browser offers extensions no keys.',
  notOpened: 'The browser did not open its settings of keys. Open them yourself as said above.',
} as const);

/** What the section on languages says. */
export const languages = spoken('languages', {
  label: 'Language of Parallax',
  hint: 'It is the language of cards, menus and pages. The facts themselves stay in English.',
  auto: 'As the browser is set',
} as const);
