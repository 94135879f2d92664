import type { Catalogue } from './catalogue';
import { brief } from './ko/brief';
import { cardWords } from './ko/card-words';
import { cite } from './ko/cite';
import { connections } from './ko/connections';
import { desk } from './ko/desk';
import { library } from './ko/library';
import { popup, siteSwitch } from './ko/popup';
import { sheetText } from './ko/sheet';
import { standpointName } from './ko/sources';
import { timeline } from './ko/timeline';

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
};
