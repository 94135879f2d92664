import type { Browser, Omnibox } from 'webextension-polyfill';

type Api = Pick<Browser, 'contextMenus' | 'omnibox' | 'runtime' | 'tabs'>;

/** Something to suggest for what is being typed: its words, and the address in the library it leads to. */
export interface Suggestion {
  readonly words: string;
  readonly url: string;
}

/** What is asked while a reader types, and where in the library looking up leads. */
export interface LookUpParts {
  /** What menu and address bar say at first; `%s` stands for the words looked up. */
  readonly words: string;
  suggest(query: string): Promise<readonly Suggestion[]>;
  /** The address at which the library shows what it finds for these words. */
  urlOf(query: string): string;
  onError(error: unknown): void;
}

const MENU_ID = 'look-up';

/** Longer selections are no name: they are cut, as the address has to hold them, UTF-16 units. */
const LONGEST = 200;

/**
 * Have words looked up in the library from the address bar and from a selection. To be called in the
 * background's first turn, as MV3 demands. Firefox on phones has neither. What is returned has menu and
 * address bar say something else.
 */
export function offerLookUp(
  api: Api,
  { words, suggest, urlOf, onError }: LookUpParts,
): (words: string) => void {
  const { contextMenus, omnibox, runtime, tabs } = api as Partial<Api> & Api;

  let title = words;
  runtime.onInstalled.addListener(() => {
    contextMenus?.create(
      { id: MENU_ID, title, contexts: ['selection'] },
      () => void runtime.lastError, // It is there already, which is as well.
    );
  });
  contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId !== MENU_ID) return;
    const { id = -1, index = 0 } = tab ?? {}; // -1 too in a panel, which is no tab.
    const beside = id === -1 ? {} : { index: index + 1, openerTabId: id };
    tabs.create({ url: urlOf(wordsOf(selectionText)), ...beside }).catch(onError);
  });

  omnibox?.setDefaultSuggestion({ description: words });
  omnibox?.onInputChanged.addListener((typed, tell) => {
    suggest(typed.trim()).then((found) => tell(found.map(toSuggestResult)), onError);
  });
  omnibox?.onInputEntered.addListener((typed, disposition) => {
    const url = typed.startsWith(runtime.getURL('')) ? typed : urlOf(wordsOf(typed));
    (disposition === 'currentTab'
      ? tabs.update({ url })
      : tabs.create({ url, active: disposition === 'newForegroundTab' })
    ).catch(onError);
  });

  return (wanted) => {
    title = wanted;
    omnibox?.setDefaultSuggestion({ description: title });
    // There may be no menu yet: it will be made with these words.
    contextMenus?.update(MENU_ID, { title }).catch(() => {});
  };
}

function wordsOf(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, LONGEST);
}

// Chromium reads descriptions as XML, Firefox as they are: what would be markup is left out.
function toSuggestResult({ words, url }: Suggestion): Omnibox.SuggestResult {
  return { content: url, description: words.replace(/[<>&"']/g, ' ') };
}
