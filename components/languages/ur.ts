import type { Catalogue } from './catalogue';
import { brief } from './ur/brief';
import { cardWords } from './ur/card-words';
import { cite } from './ur/cite';
import { connections } from './ur/connections';
import { desk } from './ur/desk';
import { library } from './ur/library';
import { popup, siteSwitch } from './ur/popup';
import { sheetText } from './ur/sheet';
import { standpointName } from './ur/sources';
import { timeline } from './ur/timeline';

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
};
