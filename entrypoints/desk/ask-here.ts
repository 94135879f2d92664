import browser from 'webextension-polyfill';
import { addScript } from '@/extension/add-script';
import { createAsk } from '@/extension/messages';
import { cardScripts, readersLanguage } from '@/extension/reader-language';

/** Asks the background, except for our own scripts: a page of ours gives itself those. */
export const ask = createAsk(async (request) => {
  if (request.name === 'injectCard') {
    for (const file of cardScripts(await readersLanguage(browser))) await addScript(file);
  } else if (request.name === 'injectFinder') {
    await addScript('/lexicon.js');
    await addScript('/finder.js');
  } else return browser.runtime.sendMessage(request);
  return { value: null };
});
