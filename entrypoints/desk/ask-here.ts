import { addScript } from '@/extension/add-script';
import { createAsk } from '@/extension/messages';
import { native as browser } from '@/extension/native';
import { cardScripts, readersLanguage } from '@/extension/reader-language';

/** Asks the background, except for the scripts that a page of ours gives itself. */
export const ask = createAsk(async (request) => {
  if (request.name === 'injectCard') await addCard();
  else if (request.name === 'injectFinder') await addFinder();
  else return browser.runtime.sendMessage(request);
  return { value: null };
});

async function addFinder(): Promise<void> {
  await addScript('/lexicon.js');
  await addScript('/finder.js');
}

async function addCard(): Promise<void> {
  for (const file of cardScripts(await readersLanguage(browser))) await addScript(file);
}
