import type { Catalogue } from './catalogue';
import { brief } from './ur/brief';
import { cardWords } from './ur/card-words';
import { cite } from './ur/cite';
import { connections } from './ur/connections';
import { desk } from './ur/desk';
import { library } from './ur/library';
import { levels, options, sites } from './ur/options';
import { data, sync } from './ur/options-data';
import { cardOptions, keyboard, languages, marks } from './ur/options-look';
import { about, privacy } from './ur/options-privacy';
import { popup, siteSwitch } from './ur/popup';
import { sheetText } from './ur/sheet';
import { siteChoices, siteState } from './ur/site';
import { standpointName } from './ur/sources';
import { timeline } from './ur/timeline';
import { welcome } from './ur/welcome';

/** Everything the interface says, in Urdu. */
export const ur: Catalogue = {
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
