import { afterEach, describe, expect, test } from 'vitest';
import { brief } from '@/components/brief-strings';
import { card } from '@/components/card-strings';
import { cite } from '@/components/cite-strings';
import { connections } from '@/components/connections-strings';
import { desk } from '@/components/desk-strings';
import type { Catalogue } from '@/components/languages/catalogue';
import { ko } from '@/components/languages/ko';
import { ur } from '@/components/languages/ur';
import { zhHans } from '@/components/languages/zh-hans';
import { library } from '@/components/library-strings';
import { data, sync } from '@/components/options-data-strings';
import { cardOptions, keyboard, languages, marks } from '@/components/options-look-strings';
import { about, privacy } from '@/components/options-privacy-strings';
import { levels, options, sites } from '@/components/options-strings';
import { popup, siteSwitch } from '@/components/popup-strings';
import { sheetText } from '@/components/sheet-strings';
import { siteChoices } from '@/components/site-choices-strings';
import { siteState } from '@/components/site-strings';
import { sourceLabels } from '@/components/source-label';
import { speak } from '@/components/spoken';
import { standpointName } from '@/components/standpoint-name';
import { strings } from '@/components/strings';
import { timeline } from '@/components/timeline-strings';
import { welcome } from '@/components/welcome-strings';
import { LANGUAGES } from '@/extension/settings';

const OTHERS = { ko, ur, 'zh-Hans': zhHans } as const;
const english: Catalogue = {
  ...{ brief, card, cite, connections, desk, library, popup, sheetText, siteSwitch },
  ...{ sourceLabels, standpointName, strings, timeline },
  ...{
    about,
    cardOptions,
    data,
    keyboard,
    languages,
    levels,
    marks,
    options,
    privacy,
    sites,
    sync,
  },
  ...{ siteChoices, siteState, welcome },
};

afterEach(() => speak('en', {}));

/** What is said with where no numbers and words alone would do. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  'card.announce': ['Ghauri', 'x', 'x', 'x'],
  'card.chosen': [{ passage: 1, editors: 1, evidence: 1 }, ['Khan'], [1993]],
  'card.evidence.more': [2, true],
  'connections.also': ['Khan', [['Bhutto', 2]]],
  'desk.encodingName': ['euc-kr'],
  'desk.on': [[1, 2, 3, 4, 5, 6, 7]],
  'library.missing': ['topic', 'x'],
  'sheetText.language': ['ko'],
  'about.version': ['1.2'],
  'siteChoices.scope.host': ['3.3'],
  'siteChoices.verdict': ['full', { kind: 'domain', host: '3.3' }],
  'sourceLabels.of': [{ kind: 'news', standpoint: 'pakistan' }],
  'strings.source.inLanguage': ['ko'],
  'timeline.source': [3],
  'timeline.mark': ['1993', 'x', 'x'],
  'timeline.summary': [
    3,
    [
      [1990, 2],
      [2000, 1],
    ],
    1,
  ],
};
/** What says nothing, on purpose. */
const SILENT = new Set(['card.trouble.loading.next']);

/** Every text under these words, with its way there; functions are called, for one thing and for many. */
function texts(words: object, before = ''): [way: string, text: unknown][] {
  return Object.entries(words).flatMap(([key, value]): [string, unknown][] => {
    const way = before + key;
    if (typeof value === 'string') return [[way, value]];
    if (typeof value === 'object') return texts(value, `${way}.`);
    const given = SAMPLES[way];
    const all = given ? [given] : [1, 3].map((n) => Array(value.length).fill(n));
    return all.map((args) => [way, value(...args)]);
  });
}

/** Names, keys, addresses and kinds of files; and what browsers without the language show, in their own marks. */
const KEPT = [
  /Parallax|Chrome|Firefox|Ghauri|Khan|Bhutto|euc-kr|\bx\b/,
  /AM|Home|End|Enter|Escape|Alt|Option|Control|Shift|Mac|F12/,
  /PDF|HTML|JSON|Markdown|APA|MLA|BibTeX|RIS|CSL|OCR|URL|[kMG]B|SHA|MIT/,
  /Creative Commons Attribution(-ShareAlike)?/,
  /[*.]*(www|example)\.[\w.*/]+|\w+:(addons|\/\/\S+)|https?:|file:|connect-src 'self'|\(manifest\)/,
  /“[\w ]+”/,
];
const KEPT_ANY = new RegExp(KEPT.map(({ source }) => source).join('|'), 'g');

describe.each(Object.entries(OTHERS))('in %s', (tag, catalogue) => {
  test('everything is said, in the same keys as in English', () => {
    const keys = [...new Set(texts(english).map(([way]) => way))];
    speak(tag, catalogue);
    const said = texts(catalogue);
    expect([...new Set(said.map(([way]) => way))].toSorted()).toEqual(keys.toSorted());
    const faulty = said.filter(
      ([way, text]) =>
        !SILENT.has(way) &&
        (typeof text !== 'string' || text.trim() === '' || /undefined|NaN|\[object/.test(text)),
    );
    expect(faulty).toEqual([]);
  });

  test('no English is left but names and what has no other', () => {
    speak(tag, catalogue);
    const left = texts(catalogue).filter(([, text]) =>
      /[A-Za-z]/.test(String(text).replace(KEPT_ANY, '')),
    );
    expect(left).toEqual([]);
  });

  test('a view of the English words tells these', () => {
    speak(tag, catalogue);
    expect(popup.failed).toBe(catalogue.popup.failed);
    expect(Object.values(strings.status)).toEqual(Object.values(catalogue.strings.status));
    speak('en', {});
    expect(popup.failed).toBe('The page could not be read.');
  });
});

test('every language that can be chosen has its words', () => {
  expect(['en', ...Object.keys(OTHERS)]).toEqual([...LANGUAGES]);
});
