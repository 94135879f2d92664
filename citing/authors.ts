/** The people a source names as its authors, told apart into family and given names where that is safe. */
import type { CslName } from './csl-item';

/** The names in a line such as `Adrian Levy and Catherine Scott-Clark`. */
export function toAuthors(line: string): CslName[] {
  return line.split(/, | and /).map(toName);
}

const PARTICLE = /^(.+?) ((?:van|von|de|der|den|del|di)(?: (?:van|von|de|der|den|del|di))*) (.+)$/;

function toName(name: string): CslName {
  if (keepsItsOrder(name)) return { literal: name };
  const [, given, particle, family] = PARTICLE.exec(name) ?? [];
  if (given && particle && family) return { given, family, 'non-dropping-particle': particle };
  const last = name.lastIndexOf(' ');
  return { given: name.slice(0, last), family: name.slice(last + 1) };
}

/** The commonest Korean family names, as they are written in Latin letters. */
const KOREAN = new Set(['Kim', 'Lee', 'Park', 'Pak', 'Choi', 'Choe', 'Jung', 'Kang', 'Cho', 'Ri']);

/** Names of one word, in other scripts, or with the family name already in front: none is inverted. */
function keepsItsOrder(name: string): boolean {
  const [first = '', ...others] = name.split(' ');
  const isLatin = /^[\p{Script=Latin}\p{M}\p{P}\s]+$/u.test(name);
  return others.length === 0 || !isLatin || KOREAN.has(first);
}
