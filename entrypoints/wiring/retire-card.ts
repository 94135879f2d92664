import { type CardHandle, withdrawCard } from '@/extension/isolated-world';
import { native } from '@/extension/native';
import { onLanguageChange } from '@/extension/reader-language';

/**
 * Withdraw a card when the reader chooses another language: the next one brings its words along. One that
 * is open stays till it is closed, of which the function returned is to be told.
 */
export function retireCard(card: CardHandle, isOpen: () => boolean): () => void {
  const heard = new AbortController();
  let isDue = false;
  function withdraw(): void {
    if (isDue && !isOpen()) withdrawCard(card);
  }
  function onLanguage(): void {
    isDue = true;
    heard.abort();
    withdraw();
  }
  onLanguageChange(native, onLanguage, heard.signal);
  return withdraw;
}
