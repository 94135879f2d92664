import type { Catalogue } from './catalogue';
import { brief } from './zh-hans/brief';
import { cardWords } from './zh-hans/card-words';
import { cite } from './zh-hans/cite';
import { connections } from './zh-hans/connections';
import { desk } from './zh-hans/desk';
import { library } from './zh-hans/library';
import { popup, siteSwitch } from './zh-hans/popup';
import { sheetText } from './zh-hans/sheet';
import { standpointName } from './zh-hans/sources';
import { timeline } from './zh-hans/timeline';

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
};
