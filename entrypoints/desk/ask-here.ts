import { addScript } from '@/extension/add-script';
import { createAsk } from '@/extension/messages';
import { native as browser } from '@/extension/native';
import { cardScripts, readersLanguage } from '@/extension/reader-language';

/** What a page of ours links by itself. */
const OWN = ['giveMarkStyles', 'removeMarkStyles'];

/** Asks the background, except for what a page of ours gives itself: scripts, and styles, which it has. */
export const ask = createAsk(async (request) => {
  if (request.name === 'injectCard') await addCard();
  else if (request.name === 'injectFinder') await addFinder();
  else if (!OWN.includes(request.name)) return browser.runtime.sendMessage(request);
  return { value: null };
});

async function addFinder(): Promise<void> {
  await addScript('/lexicon.js');
  await addScript('/finder.js');
}

async function addCard(): Promise<void> {
  for (const file of cardScripts(await readersLanguage(browser))) await addScript(file);
}
