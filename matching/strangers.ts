/** Whose an office is, or where, when it is neither country's (policy R8.3). */
import type { Haystack } from './boundary';
import type { Countries } from './countries';
import type { LexiconHead } from './lexicon';
import type { FoundPhrase } from './phrases';
import { isUnspaced, scriptAt } from './script';
import { sentenceAround } from './sentences';

/** Whether a phrase is claimed by a third country before it, or set in another place behind it. */
export function isForeign(
  haystack: Haystack,
  { start, end, isHostOnly }: Pick<FoundPhrase, 'start' | 'end' | 'isHostOnly'>,
  countries: Countries,
  places: LexiconHead['places'],
): boolean {
  if (isOwned(haystack, start, countries) || isElsewhere(haystack, end, places)) return true;
  if (!isHostOnly) return false;
  // *Cuba has an embassy in Pyongyang*: whoever else is told of may be who keeps it.
  const sentence = sentenceAround(haystack, start, end);
  return countries.isIn(haystack.folded.text, sentence.start, sentence.end);
}

/** Whether a postposition says that what stands together in a phrase is no phrase. */
export function isPostposed(
  { folded: { text } }: Haystack,
  { topicId, start, end }: Pick<FoundPhrase, 'topicId' | 'start' | 'end'>,
): boolean {
  const phrase = text.slice(start, end);
  // *چھاپے پر … سفارت خانے نے احتجاج*: the embassy protests at a raid elsewhere.
  if (topicId === 'embassy-raid-2022') return /^\S+ (?:پر|पर) /u.test(phrase);
  // *… پر پابندیاں لگا دیں*: a clause that tells of sanctions does not name them.
  if (/sanctions/.test(topicId) && / (?:پر|पर) \S+$/u.test(phrase))
    return IMPOSED.test(text.slice(end, end + 12));
  // *Musharraf in his memoir*: only whose book it is names it.
  if (topicId === 'in-the-line-of-fire') return IN.test(phrase);
  // *شمالی کوریا کی پاکستان سے سفارت خانہ …*: what is asked of a country is not its own.
  return /embassy|ambassadors/.test(topicId) && / (?:سے|کو|से|को) \S+(?: \S+)?$/u.test(phrase);
}

const IMPOSED = /^ (?:لگ|عاید|عائد|نافذ|ہٹا|اٹھا|लग|हटा)/u;
const IN =
  /(?<!\p{L}|\p{M})(?:in|en|dans|im|en|в|во|على|في|میں|में|ने|نے)(?!\p{L}|\p{M})|[在にでは은는]/u;

// *the Chinese ambassador in Pyongyang*, *베이징 주재 북한 대사관*.
function isOwned({ folded: { text } }: Haystack, start: number, countries: Countries): boolean {
  const head = text
    .slice(Math.max(0, start - 40), start)
    .replace(
      /(?:['’]s| |의|的|の|کے|کا|की|का|के|주재|駐在|در|میں|में|स्थित|과|와|및|和|与|與|と| and| и| und| et| y| و| اور| और)+$/u,
      '',
    );
  return POSTED.test(head) || countries.endingAt(head, head.length) !== undefined;
}

/** Where it is posted, written in one syllable; or it is posted with the United Nations. */
const POSTED =
  /(?:주[한일미중러영유독불]|[駐驻在][韓韩日華华美米中英俄德法獨仏独]|유엔|联合国|聯合國|国連|(?:^|[^\p{L}])(?:un|u\.n\.?|united nations|оон)|الامم المتحده|اقوام متحدہ|संयुक्त राष्ट्र)$/u;

const TIME =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|januar|märz|mai|juli|\d)/u;

// *the North Korean embassy in Beijing*: a place by its capital letter.
function isElsewhere(
  { raw, folded }: Haystack,
  end: number,
  { before }: LexiconHead['places'],
): boolean {
  const { text, starts } = folded;
  if (isUnspaced(scriptAt(text, end - 1))) return false;
  const [, word = '', next = ''] =
    /^ (\p{L}+) (?:(?:the|la|le|el) |l')?((?:\p{L}|\p{N})+)/u.exec(text.slice(end, end + 60)) ?? [];
  if (!before.includes(word) || TIME.test(next)) return false;
  const at = starts[text.indexOf(next, end + 2 + word.length)] ?? 0;
  return (
    /\p{Lu}/u.test(raw.charAt(at)) &&
    !/^(?:pakistan|islamabad|karachi|north|dprk|pyongyang|korea|democratic|rawalpindi|lahore|the|пхеньян|исламабад|пакистан|кндр|karatschi|pjongjang|coree|corea|nordkorea)/u.test(
      next,
    )
  );
}
