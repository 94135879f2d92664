import { expect, test } from 'vitest';
import { offerLookUp, type Suggestion } from '@/extension/look-up';

type Listener = (...args: never[]) => void;

/** A browser with an address bar, a menu and tabs, which notes what is opened. */
function browserWith(suggestions: readonly Suggestion[] = []) {
  const heard = new Map<string, Listener>();
  const opened: unknown[] = [];
  const named: unknown[] = [];
  const errors: unknown[] = [];
  const event = (name: string) => ({ addListener: (hear: Listener) => heard.set(name, hear) });
  const api = {
    runtime: { onInstalled: event('installed'), getURL: (path: string) => `ext://me/${path}` },
    contextMenus: {
      create: (menu: unknown) => opened.push(menu),
      update: async (_id: string, menu: unknown) => opened.push(menu),
      onClicked: event('clicked'),
    },
    omnibox: {
      setDefaultSuggestion: (suggestion: unknown) => named.push(suggestion),
      onInputChanged: event('typed'),
      onInputEntered: event('entered'),
    },
    tabs: {
      create: async (tab: unknown) => opened.push(tab),
      update: async (tab: unknown) => opened.push(tab),
    },
  };
  const name = offerLookUp(api as unknown as Parameters<typeof offerLookUp>[0], {
    words: 'Look up “%s”',
    suggest: async () => suggestions,
    urlOf: (query) => `ext://me/library#${query}`,
    onError: (error) => errors.push(error),
  });
  const fire = (name: string, ...args: unknown[]) => heard.get(name)?.(...(args as never[]));
  return { fire, opened, named, name, errors };
}

test('a selection is looked up in a tab beside its page, its blanks straightened', () => {
  const { fire, opened } = browserWith();
  fire('clicked', { menuItemId: 'look-up', selectionText: ' A. Q.\n  Khan ' }, { id: 3, index: 4 });
  expect(opened).toEqual([{ url: 'ext://me/library#A. Q. Khan', index: 5, openerTabId: 3 }]);
});

test('menu and address bar say what looking up is called', () => {
  const { fire, opened } = browserWith();
  fire('installed');
  expect(opened).toMatchObject([{ title: 'Look up “%s”', contexts: ['selection'] }]);
});

test('menu and address bar follow the language, whenever the menu is made', () => {
  const { fire, name, opened, named } = browserWith();
  name('“%s” 찾기');
  fire('installed');
  expect(opened).toMatchObject([{ title: '“%s” 찾기' }, { title: '“%s” 찾기' }]);
  expect(named).toEqual([{ description: 'Look up “%s”' }, { description: '“%s” 찾기' }]);
});

test('what others put into the menu is theirs', () => {
  const { fire, opened } = browserWith();
  fire('clicked', { menuItemId: 'other', selectionText: 'x' }, { id: 3, index: 4 });
  expect(opened).toEqual([]);
});

test('a selection of many pages is cut', () => {
  const { fire, opened } = browserWith();
  fire('clicked', { menuItemId: 'look-up', selectionText: 'Khan '.repeat(9999) });
  expect(JSON.stringify(opened).length).toBeLessThan(300);
});

test.each([
  ['currentTab', { url: 'ext://me/library#ghauri' }],
  ['newForegroundTab', { url: 'ext://me/library#ghauri', active: true }],
  ['newBackgroundTab', { url: 'ext://me/library#ghauri', active: false }],
])('words typed into the address bar are looked up (%s)', (disposition, tab) => {
  const { fire, opened } = browserWith();
  fire('entered', ' ghauri ', disposition);
  expect(opened).toEqual([tab]);
});

test('a suggestion leads where it says', () => {
  const { fire, opened } = browserWith();
  fire('entered', 'ext://me/library#topic/aq-khan', 'currentTab');
  expect(opened).toEqual([{ url: 'ext://me/library#topic/aq-khan' }]);
});

test('suggestions are words, whatever they hold', async () => {
  const { fire } = browserWith([{ words: 'A <b>&', url: 'ext://me/x' }]);
  const told = await new Promise((resolve) => fire('typed', 'a', resolve));
  expect(told).toEqual([{ content: 'ext://me/x', description: 'A  b  ' }]);
});
