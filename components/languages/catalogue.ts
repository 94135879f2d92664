/** Which catalogues a language consists of: those that `spoken` is given, under the same names. */
import type { brief } from '@/components/brief-strings';
import type { card } from '@/components/card-strings';
import type { cite } from '@/components/cite-strings';
import type { connections } from '@/components/connections-strings';
import type { desk } from '@/components/desk-strings';
import type { library } from '@/components/library-strings';
import type { data, sync } from '@/components/options-data-strings';
import type { cardOptions, keyboard, languages, marks } from '@/components/options-look-strings';
import type { about, privacy } from '@/components/options-privacy-strings';
import type { levels, options, sites } from '@/components/options-strings';
import type { popup, siteSwitch } from '@/components/popup-strings';
import type { sheetText } from '@/components/sheet-strings';
import type { siteChoices } from '@/components/site-choices-strings';
import type { siteState } from '@/components/site-strings';
import type { sourceLabels } from '@/components/source-label';
import type { standpointName } from '@/components/standpoint-name';
import type { strings } from '@/components/strings';
import type { timeline } from '@/components/timeline-strings';
import type { welcome } from '@/components/welcome-strings';

/** What the card beside a mention needs. */
export interface CardCatalogue {
  readonly card: typeof card;
  readonly sourceLabels: typeof sourceLabels;
  readonly strings: typeof strings;
}

/** Everything the interface says in one language. */
export interface Catalogue extends CardCatalogue {
  readonly brief: typeof brief;
  readonly cite: typeof cite;
  readonly connections: typeof connections;
  readonly desk: typeof desk;
  readonly library: typeof library;
  readonly popup: typeof popup;
  readonly sheetText: typeof sheetText;
  readonly siteSwitch: typeof siteSwitch;
  readonly standpointName: typeof standpointName;
  readonly timeline: typeof timeline;
  readonly about: typeof about;
  readonly cardOptions: typeof cardOptions;
  readonly data: typeof data;
  readonly keyboard: typeof keyboard;
  readonly languages: typeof languages;
  readonly levels: typeof levels;
  readonly marks: typeof marks;
  readonly options: typeof options;
  readonly privacy: typeof privacy;
  readonly siteChoices: typeof siteChoices;
  readonly siteState: typeof siteState;
  readonly sites: typeof sites;
  readonly sync: typeof sync;
  readonly welcome: typeof welcome;
}
