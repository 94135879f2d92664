import type { Catalogue } from './catalogue';
import { brief } from './ko/brief';
import { cardWords } from './ko/card-words';
import { cite } from './ko/cite';
import { connections } from './ko/connections';
import { desk } from './ko/desk';
import { library } from './ko/library';
import { levels, options, sites } from './ko/options';
import { data, sync } from './ko/options-data';
import { cardOptions, keyboard, languages, marks } from './ko/options-look';
import { about, privacy } from './ko/options-privacy';
import { popup, siteSwitch } from './ko/popup';
import { sheetText } from './ko/sheet';
import { siteChoices, siteState } from './ko/site';
import { standpointName } from './ko/sources';
import { timeline } from './ko/timeline';
import { welcome } from './ko/welcome';

/** Everything the interface says, in Korean. */
export const ko: Catalogue = {
  ...cardWords,
  brief,
  cite,
  connections,
  desk,
  library,
  popup,
  sheetText,
  siteSwitch,
  standpointName,
  timeline,
  siteChoices,
  siteState,
  levels,
  options,
  sites,
  cardOptions,
  keyboard,
  languages,
  marks,
  data,
  sync,
  about,
  privacy,
  welcome,
};
