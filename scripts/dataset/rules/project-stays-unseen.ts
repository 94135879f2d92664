import { printedTexts } from '@/scripts/dataset/printed-texts';
import type { Rule } from '@/scripts/dataset/problem';

/** Words by which editors speak to each other, not to readers. */
const SHOP_TALK =
  /\bcheck:|\btodo\b|\bfixme\b|\btbd\b|\b(the|our|this) (dataset|gazetteer|project)\b|\bkept (only )?(to record|so that)|\b(use|show|treat) (it )?only as\b|\bnever (show|state|print)\b|\bthis (fact|claim) /i;

/** No text of ours carries a remark meant for editors, or refers to a claim by its id. */
export const projectStaysUnseen: Rule = (content) => {
  const ids = content.claims.map(({ id }) => id).filter((id) => id.split('-').length > 2);
  return printedTexts(content)
    .filter(
      ({ ours, text }) => ours && (SHOP_TALK.test(text) || ids.some((id) => text.includes(id))),
    )
    .map(({ file, at, text }) => ({
      file,
      at,
      what: `speaks to editors: "${text}"`,
      cure: 'word it for readers, or move it to docs/dataset.md',
    }));
};
