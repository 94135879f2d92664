/** What the gallery shows: every state, theme, direction and width that a card or a mark can have. */

/** A picture to be taken. */
export interface Case {
  readonly name: string;
  /** A drawing that stands by itself, without article and card. */
  readonly drawing?: 'timeline' | 'connections';
  /** The options page or the welcome page; `shows` names its section, or `welcome`. */
  readonly isOptions?: true;
  readonly dir?: 'ltr' | 'rtl';
  /** The article the card stands in. */
  readonly article: 'english' | 'urdu' | 'korean' | 'links';
  /** A topic of the dataset, or a made-up sheet, or a state without one. */
  readonly shows: string;
  /** What is done with the card before the picture is taken. */
  readonly act?:
    | 'facts'
    | 'table'
    | 'decade'
    | 'whole'
    | 'why'
    | 'key'
    | 'copy'
    | 'refuse'
    | 'pin'
    | 'focus'
    | 'end'
    | 'summary'
    | 'sources'
    | 'dispute'
    | 'none';
  readonly theme?: 'light' | 'dark' | 'forced';
  /** The language of the interface, if it is not English. */
  readonly speaks?: 'ko' | 'ur' | 'zh-Hans';
  /** CSS px. */
  readonly width?: number;
  readonly height?: number;
  readonly zoom?: number;
  /** How far down the mention stands, CSS px. */
  readonly top?: number;
}

const card = (name: string, shows: string, rest: Partial<Case> = {}): Case => ({
  ...{ name, shows, article: 'english' },
  ...rest,
});

const drawing = (name: string, shows: string, width: number, rest: Partial<Case> = {}): Case =>
  card(name, shows, { drawing: 'timeline', width, height: width < 700 ? 760 : 820, ...rest });

const ownPage = (shows: string, width: number, rest: Partial<Case> = {}): Case =>
  card(`${shows}-page-${rest.dir ?? rest.theme ?? width}`, shows, {
    ...{ isOptions: true, width, height: 900 },
    ...rest,
  });

const THEMES = ['light', 'dark', 'forced'] as const;

/** Every picture, in the order of the page that lists them. */
export const CASES: readonly Case[] = [
  ...THEMES.map((theme) => card(`card-${theme}`, 'aq-khan', { theme })),
  ...THEMES.map((theme) => card(`pinned-${theme}`, 'aq-khan', { theme, act: 'pin' })),
  card('focus', 'aq-khan', { act: 'focus' }),
  card('why', 'aq-khan', { act: 'why' }),
  card('why-dark', 'aq-khan', { act: 'why', theme: 'dark' }),
  card('key', 'aq-khan', { act: 'key' }),
  card('whole', 'aq-khan', { act: 'whole' }),
  card('end', 'aq-khan', { act: 'end' }),
  card('copied', 'aq-khan', { act: 'copy' }),
  card('refused', 'aq-khan', { act: 'refuse' }),
  card('summary-unfolded', 'aq-khan', { act: 'summary' }),
  card('sources-unfolded', 'aq-khan', { act: 'sources' }),
  ...THEMES.flatMap((theme) => [
    card(`dispute-folded-${theme}`, 'dispute', { theme }),
    card(`dispute-unfolded-${theme}`, 'dispute', { theme, act: 'dispute' }),
  ]),
  card('dispute-of-six', 'dprk-pakistan-trade', { act: 'dispute' }),
  card('long-names', 'long'),
  card('one-fact', 'small'),
  ...['loading', 'missing', 'failed', 'unanswered'].flatMap((state) => [
    card(state, state),
    card(`${state}-dark`, state, { theme: 'dark' }),
  ]),
  card('above-its-line', 'aq-khan', { top: 620 }),
  card('urdu-page', 'aq-khan', { article: 'urdu' }),
  card('urdu-page-dark', 'aq-khan', { article: 'urdu', theme: 'dark' }),
  card('korean-page', 'aq-khan', { article: 'korean' }),
  ...THEMES.map((theme) => card(`sheet-${theme}`, 'aq-khan', { theme, width: 360, height: 720 })),
  card('sheet-dispute', 'dispute', { width: 360, height: 720, act: 'dispute' }),
  card('sheet-320', 'aq-khan', { width: 320, height: 568 }),
  card('sheet-low-line', 'aq-khan', { width: 360, height: 720, top: 560 }),
  card('sheet-loading', 'loading', { width: 360, height: 720 }),
  card('sheet-urdu', 'aq-khan', { article: 'urdu', width: 360, height: 720 }),
  card('zoom-200', 'aq-khan', { width: 640, height: 400, zoom: 2 }),
  card('zoom-200-dark', 'dispute', { width: 640, height: 400, zoom: 2, theme: 'dark' }),
  card('zoom-400', 'aq-khan', { width: 320, height: 200, zoom: 4, top: 20 }),
  ...THEMES.map((theme) =>
    card(`marks-${theme}`, 'aq-khan', { theme, act: 'none', article: 'links' }),
  ),
  ...THEMES.map((theme) => card(`open-mention-${theme}`, 'small', { theme, article: 'links' })),
  card('marks-urdu', 'aq-khan', { act: 'none', article: 'urdu' }),
  ...THEMES.map((theme) => card(`urdu-${theme}`, 'aq-khan', { theme, speaks: 'ur' })),
  card('urdu-whole', 'aq-khan', { speaks: 'ur', act: 'whole' }),
  card('urdu-dispute', 'dispute', { speaks: 'ur', act: 'dispute' }),
  card('urdu-narrow', 'aq-khan', { speaks: 'ur', width: 360, height: 640 }),
  card('urdu-in-urdu', 'aq-khan', { speaks: 'ur', article: 'urdu' }),
  card('english-in-urdu', 'aq-khan', { article: 'urdu' }),
  card('korean', 'aq-khan', { speaks: 'ko' }),
  card('chinese', 'aq-khan', { speaks: 'zh-Hans' }),
  drawing('urdu-timeline', 'aq-khan', 1024, { speaks: 'ur', dir: 'rtl' }),
  drawing('urdu-connections', 'aq-khan', 700, {
    ...{ speaks: 'ur', dir: 'rtl', drawing: 'connections', act: 'facts' },
  }),
  ...THEMES.map((theme) => drawing(`timeline-${theme}`, 'aq-khan', 364, { theme })),
  ...THEMES.map((theme) => drawing(`timeline-all-${theme}`, 'everything', 1024, { theme })),
  drawing('timeline-khan-large', 'aq-khan', 1024),
  drawing('timeline-relations', 'dprk-pakistan-relations', 364),
  drawing('timeline-focus', 'aq-khan', 364, { act: 'focus' }),
  drawing('timeline-focus-dark', 'aq-khan', 1024, { act: 'focus', theme: 'dark' }),
  drawing('timeline-decade', 'aq-khan', 1024, { act: 'decade' }),
  drawing('timeline-rtl', 'aq-khan', 1024, { dir: 'rtl' }),
  drawing('timeline-rtl-small', 'aq-khan', 364, { dir: 'rtl', act: 'focus' }),
  drawing('timeline-table', 'aq-khan', 364, { act: 'table' }),
  drawing('timeline-table-large', 'aq-khan', 1024, { act: 'table' }),
  ...THEMES.map((theme) =>
    drawing(`connections-${theme}`, 'aq-khan', 364, {
      theme,
      drawing: 'connections',
      act: 'facts',
    }),
  ),
  ...['sites', 'marks', 'card', 'data', 'privacy', 'welcome'].flatMap((shows) => [
    ...THEMES.map((theme) => ownPage(shows, 1000, { theme })),
    ownPage(shows, 320),
    ownPage(shows, 1000, { dir: 'rtl' }),
  ]),
  drawing('connections-large', 'dprk-pakistan-relations', 1024, { drawing: 'connections' }),
  drawing('connections-rtl', 'pervez-musharraf', 364, { drawing: 'connections', dir: 'rtl' }),
];
