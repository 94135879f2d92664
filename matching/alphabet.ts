/**
 * Text of one script in few symbols: each of its units as one sign of ASCII, the rarer ones of a long
 * alphabet as two. UTF-8 spends two or three bytes on them, and compression does not win all back.
 */
export interface Alphabet {
  encode(text: string): string;
  decode(coded: string): string;
}

// Every sign of ASCII that neither JSON nor the packed lines need.
const SIGNS = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at))
  .filter((sign) => sign !== '"' && sign !== '\\')
  .join('');

/** The distinct units of these texts, the most frequent first. */
export function unitsOf(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const unit of texts.join('').split('')) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const units = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return units.map(([unit]) => unit).join('');
}

/** The alphabet of these distinct units, of which there may be some 2,000. */
export function createAlphabet(units: string): Alphabet {
  return /^[a-z]/.test(units) ? createPlainAlphabet(units) : createShortAlphabet(units);
}

// Folded Latin is ASCII already: it stands for itself, two capitals for each of the few other units.
function createPlainAlphabet(units: string): Alphabet {
  const others = units.replace(/[^\u0080-\uffff]/g, '');
  const capital = (index: number) => String.fromCharCode(CAPITAL_A + index);
  const indexOf = (sign: string, at: number) => sign.charCodeAt(at) - CAPITAL_A;
  return {
    encode: (text) =>
      text.replace(/[\u0080-\uffff]/g, (unit) => {
        const index = others.indexOf(unit);
        return capital(Math.floor(index / CAPITALS)) + capital(index % CAPITALS);
      }),
    decode: (coded) =>
      coded.replace(/[A-Z]{2}/g, (signs) =>
        others.charAt(indexOf(signs, 0) * CAPITALS + indexOf(signs, 1)),
      ),
  };
}

const CAPITAL_A = 0x41;
const CAPITALS = 26;

function createShortAlphabet(units: string): Alphabet {
  // So many signs lead a pair that all units find a place.
  let leads = 0;
  while (SIGNS.length - leads + leads * SIGNS.length < units.length) leads += 1;
  const single = SIGNS.length - leads;

  function signsAt(index: number): string {
    if (index < single) return SIGNS.charAt(index);
    const rest = index - single;
    const lead = single + Math.floor(rest / SIGNS.length);
    return SIGNS.charAt(lead) + SIGNS.charAt(rest % SIGNS.length);
  }

  return {
    encode: (text) => [...text.split('')].map((unit) => signsAt(units.indexOf(unit))).join(''),
    decode(coded) {
      let text = '';
      for (let at = 0; at < coded.length; at += 1) {
        const sign = indexOfSign(coded, at);
        if (sign < single) text += units.charAt(sign);
        else {
          at += 1;
          text += units.charAt(single + (sign - single) * SIGNS.length + indexOfSign(coded, at));
        }
      }
      return text;
    },
  };
}

// By code: the two signs left out lie before 0x23 and at 0x5c.
function indexOfSign(coded: string, at: number): number {
  const code = coded.charCodeAt(at);
  return code - 0x20 - (code > 0x22 ? 1 : 0) - (code > 0x5c ? 1 : 0);
}
