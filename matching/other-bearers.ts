/** Whether a bare surname is somebody else's, by what stands before it (policy R7.3). */
import type { Reading } from './reading';
import { isUnspaced, scriptAt } from './script';

const TITLE =
  /(?:^|[\s("'])(?:dr|mr|mrs|ms|miss|gen|lt gen|general|president|prime minister|minister|ambassador|sir|begum|mohtarma|professor|prof|the|said|says|and|or|of|by|that|when|as|to|with|for|from|in|on|but|if|while|late|former|senator|ambassador|colonel|major|marshal|vice president|secretary|comrade|what|why|how|is|was|did|does|had|has|would|could|will|both|after|before|because|although|since|until|than|asked|told|met|\S+ть(?:ся)?|сама|сам|позже|при|но|как|что|когда|генерал|президент|доктор|премьер|госпожа|мадам|по|для|с|о|у|а|against|about|between|our|their|his|her|m|mme|herr|frau|señor|le|el|la|der|de|et|y|und)\s$/iu;

// 임란 칸: a word before it is another's given name, unless a particle ends it (국장에는 칸 박사의 …).
function followsHangulName({ raw, folded }: Reading['haystack'], start: number): boolean {
  if (scriptAt(folded.text, start - 1) !== 'hangul') return false;
  if (!folded.gaps.has(start)) return true;
  const before = raw.slice(Math.max(0, (folded.starts[start] ?? 0) - 12), folded.starts[start]);
  return !/(?:은|는|이|가|을|를|의|에|에서|에게|로|고|며|서|도|와|과|뒤|후|전|때|인|한|던|된|할|박사|장군|대통령|총리)\s+$/u.test(
    before,
  );
}

const TITLES = new Set(
  'ڈاکٹر جنرل صدر وزیراعظم مسٹر محترمہ جناب کہ نے ہے تھا تھے हैं है डॉ डॉक्टर जनरल राष्ट्रपति मिस्टर श्रीमती ने कि الدکتور الجنرال الرییس السید السیدہ ان قال'.split(
    ' ',
  ),
);

// وأوضح دار: Arabic puts the verb first, and no given name is one of these.
const VERB =
  /^[وف]?(?:قال|اضاف|اوضح|اکد|ذکر|صرح|اعلن|اعترف|نفی|زعم|کتب|رد|تابع|اشار|ادعی|ظهر|ظہر|کان|زار|وصل|التقی|بدا|باع|نقل|سافر|شدد|اقر|اعتبر|رای|روی|دعا|طلب|وعد|حذر|تحدث|اتهم|اتہم|انکر|کشف|بعث|تلقی|استقبل|لفت|تراجع|عاد|سلم|غادر)ت?$/u;

/** Whether the surname at this folded offset is told to be another bearer's: *Imran Khan*, *a Khan*. */
export function isOfAnother(
  { haystack }: Reading,
  start: number,
  links: ReadonlySet<string>,
): boolean {
  const { text, gaps } = haystack.folded;
  const script = scriptAt(text, start);
  if (script === 'hangul') return followsHangulName(haystack, start);
  if (isUnspaced(script)) return scriptAt(text, start - 1) === script && gaps.has(start);
  if (isKoreanAhead(haystack, start)) return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (!/(?:\p{L}|\p{M}|['’])\s$/u.test(before)) return before !== '' && !OPENED.test(before);
  if (/(?:^|\s)an?\s$/u.test(before)) return true; // *a Khan* is any Khan.
  return !TITLE.test(before) && followsName(haystack, start, before, links);
}

const KOREAN =
  /^(?:kim|kang|pak|choe|jon|jang|hwang|hyon|ким|кан|пак|чхве|чон|чан|хван|хён|хен) (?=\p{L})/u;

// *Kim Chaek*: a Korean family name with another given name behind it.
function isKoreanAhead({ raw, folded }: Reading['haystack'], start: number): boolean {
  const family = KOREAN.exec(folded.text.slice(start, start + 8))?.[0];
  if (!family) return false;
  return /\p{Lu}/u.test(raw.charAt(folded.starts[start + family.length] ?? 0));
}

const REACH = 24;
const OPENED = /[\s"'([{,;:.!?؟،۔।\u2026#@>/•*|]$/u;

function followsName(
  { raw, folded }: Reading['haystack'],
  start: number,
  before: string,
  links: ReadonlySet<string>,
): boolean {
  const word = /(?:\p{L}|\p{M}|['’])+(?=\s$)/u.exec(before)?.[0] ?? '';
  const script = scriptAt(word, 0);
  if (script === 'latin' || script === 'cyrillic') {
    return /\p{Lu}/u.test(raw.charAt(folded.starts[start - word.length - 1] ?? 0));
  }
  if (VERB.test(word)) return false;
  // Scripts without capitals: only a small word or a title leaves the surname bare.
  return !links.has(word) && !TITLES.has(word);
}
