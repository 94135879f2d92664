/**
 * Resolutions by number (policy R9): one *resolutions* may stand before several numbers, with years in
 * brackets between them; other languages write the word behind. A number by itself is only a number.
 */
import type { Folded } from './fold';
import type { LexiconTopic } from './lexicon';

/** A resolution found in the folded text. */
export interface FoundResolution {
  readonly topic: LexiconTopic;
  readonly start: number;
  readonly end: number;
}

// Whose resolution it is belongs to the span: it is the resolution that is named, not the Council.
const SPACED_COUNCIL = [
  "(?:(?:un|u\\.n|united nations) )?security council(?:'s)? ",
  '(?:un|unsc|u\\.n\\.?) ',
  '(?:اقوام متحدہ ک. )?سلامتی کونسل (?:ک. )?',
  '(?:संयुक्त राष्ट्र )?(?:सुरक्षा परिषद (?:के )?)',
].join('|');
const SPACED_WORD = [
  'resolutions?(?: of the (?:un )?security council| du conseil de securite| des sicherheitsrats?)?',
  'unscrs?|scrs?|s/res/|res\\.?|resoluciones|resolucion(?: del consejo de seguridad)?|resolutionen',
  'резолюци\\p{L}*(?: (?:сб|совбеза|совета безопасности)(?: оон)?)?',
  'قراردادوں|قرارداد',
  '(?:و|ب|ل|لل|وال|بال)?(?:القرارات|قرارات|القرارین|قراری|القرار|قرار)(?: مجلس الامن)?',
  'प्रस्तावों|प्रस्ताव|संकल्पों|संकल्प',
].join('|');
const TIGHT_COUNCIL = [
  '(?:유엔)?(?:안전보장리사회|안전보장이사회|안보리)(?:대조선제재|대북제재|대조선|대북)?(?:의)?',
  '(?:联合国|聯合國)?(?:安理会|安理會|安全理事会|安全理事會)(?:的|通过的|通過的)?',
  '(?:国連)?(?:安保理|安全保障理事会)(?:の)?',
].join('|');
const TIGHT_WORD = '결의안들|결의안|결의들|결의|决议案?|決議案?';
const SIGN = '(?: ?(?:no|nos|nr|№|رقم|ارقام|نمبر|संख्या|第|제)\\.? ?)?';
/** Between the word and a number of its series: numbers, their years, and what joins a list. */
const SERIES =
  '(?:\\(?\\d{3,4}(?:년|年)?\\)?|[,،、;/()·]| |and|or|и|или|و|اور|और|तथा|et|und|y|sowie|和|与|與|及び|並びに|及|以及|と|や|및|와|과|第|제|号|號|호|nos?\\.?|№|رقم|nr)*';
/** Nothing that joins a series is longer, in folded units. */
const REACH = 160;

const HEAD_BEFORE = new RegExp(
  `(?:(?<!\\p{L}|\\p{M})(?:${SPACED_COUNCIL})?(?:${SPACED_WORD})|(?:${TIGHT_COUNCIL})?"?(?<![\\d号號호])(?:${TIGHT_WORD})"?)${SIGN}\\s?(${SERIES})$`,
  'u',
);
const HEAD_BEHIND = new RegExp(
  `^(?:号|號|호)?${SERIES}(?:${TIGHT_COUNCIL})?(?:${TIGHT_WORD})`,
  'u',
);
const LEAD = new RegExp(`(?:${TIGHT_COUNCIL})?(?:第|제)?$`, 'u');
// *résolution 2397 du Conseil de sécurité*
const COUNCIL_BEHIND = [
  '(?:of|by) the (?:un |u\\.n\\. |united nations )?security council',
  "du conseil de securite(?: (?:de l'onu|des nations unies))?",
  'des (?:uno? )?sicherheitsrat(?:e?s)?(?: der (?:uno?|vereinten nationen))?|des weltsicherheitsrat(?:e?s)?',
  'del consejo de seguridad(?: de (?:la onu|las naciones unidas))?',
  '(?:сб|совбеза|совета безопасности)(?: (?:оон|организации объединенных наций))?',
].join('|');
const TAIL = new RegExp(
  `^(?:호|号|號)?(?: ?\\((?:19|20)\\d\\d(?:년|年)?\\))?(?:호|号|號)?(?:决议案?|決議案?|결의안?)?(?: (?:${COUNCIL_BEHIND})(?!\\p{L}|\\p{M}))?`,
  'u',
);

/** Those of `numbers` that the text tells as resolutions, by start. */
export function findResolutions(
  { text }: Folded,
  numbers: readonly FoundResolution[],
): FoundResolution[] {
  return numbers.flatMap((found): FoundResolution[] => {
    const before = text.slice(Math.max(0, found.start - REACH), found.start);
    const behind = text.slice(found.end, found.end + REACH);
    const end = found.end + (TAIL.exec(behind)?.[0].length ?? 0);
    const lead = HEAD_BEFORE.exec(before);
    if (lead) {
      const isFirst = !/\d/.test(lead[1] ?? '');
      return [{ ...found, start: found.start - (isFirst ? lead[0].trimStart().length : 0), end }];
    }
    if (!HEAD_BEHIND.test(behind)) return [];
    return [{ ...found, start: found.start - (LEAD.exec(before)?.[0].length ?? 0), end }];
  });
}
