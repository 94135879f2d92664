import type { Catalogue } from './catalogue';
import { brief } from './zh-hans/brief';
import { cardWords } from './zh-hans/card-words';
import { cite } from './zh-hans/cite';
import { connections } from './zh-hans/connections';
import { desk } from './zh-hans/desk';
import { library } from './zh-hans/library';
import { levels, options, sites } from './zh-hans/options';
import { data, sync } from './zh-hans/options-data';
import { cardOptions, keyboard, languages, marks } from './zh-hans/options-look';
import { about, privacy } from './zh-hans/options-privacy';
import { popup, siteSwitch } from './zh-hans/popup';
import { sheetText } from './zh-hans/sheet';
import { siteChoices, siteState } from './zh-hans/site';
import { standpointName } from './zh-hans/sources';
import { timeline } from './zh-hans/timeline';
import { welcome } from './zh-hans/welcome';

/** Everything the interface says, in simplified Chinese. */
export const zhHans: Catalogue = {
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
