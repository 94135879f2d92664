/** The part of the catalogue of words that only the welcome page uses. */
import { spoken } from './spoken';
export const welcome = spoken('welcome', {
  title: 'Welcome to Parallax',
  does: 'What it does',
  doesText: [
    'Parallax underlines names on the pages you read: the people, weapons, treaties, places and events of one disputed history.',
    'Rest the pointer on such a name, and a card shows who says what, when, on what evidence. Where accounts differ, it shows each of them.',
  ],
  sees: 'What it can see',
  seesText: [
    'Parallax reads the text of the pages you open, on your computer, to find these names. It keeps no page and no address.',
    'Nothing leaves your computer. All facts and names have come with the extension.',
  ],
  privacy: 'More on privacy, and how to check it yourself',

  tryIt: 'Try it',
  tryHint:
    'Rest the pointer on an underlined name in this article, or press the keys that are shown below.',
  tryNote:
    'The article is ours. The number after each sentence leads to the fact it rests on, with its sources.',
  factOf: (n: number) => `Fact ${n} in the library`,
  marking: 'The article is being marked…',
  marked: 'The article is marked.',
  notMarked: 'The article could not be marked. Reload this page to try again.',

  where: 'Where it runs',
  access: 'Access to sites',
  language: 'Language',
  pin: 'Keep its button in view',
  pinSteps: {
    chrome: ['Press the piece of a puzzle in the toolbar.', 'Press the pin beside Parallax.'],
    firefox: [
      'Press the piece of a puzzle in the toolbar.',
      'Press the cog beside Parallax and choose “Pin to Toolbar”.',
    ],
  },
  pinPicture:
    'A drawing of the browser’s toolbar: the puzzle piece, and under it a list with Parallax in it.',
  keys: 'Keys',
  once: 'This page does not come again by itself. You find it in the options, under “About”.',
  options: 'All options',
  library: 'The library of all facts',
} as const);
