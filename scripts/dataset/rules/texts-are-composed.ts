import { printedTexts } from '@/scripts/dataset/printed-texts';
import type { Rule } from '@/scripts/dataset/problem';

/** Every name and text is in Unicode's normal form NFC, without blanks around it. */
export const textsAreComposed: Rule = (content) =>
  printedTexts(content)
    .filter(({ text }) => text !== text.normalize('NFC').trim())
    .map(({ file, at }) => ({
      file,
      at,
      what: 'is not in normal form NFC, or has blanks around it',
      cure: 'type it anew, or store text.normalize("NFC").trim()',
    }));
