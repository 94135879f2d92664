/** The part of the catalogue of words that only the picture of connections uses. */
import { spoken } from './spoken';
import { allOf, count } from './words';

const facts = (n: number) => count(n, 'fact', 'facts');

/** What the picture of connections says. */
export const connections = spoken('connections', {
  label: (topic: string) => `Topics connected with ${topic}`,
  how: 'The thicker a line, the more facts two topics share.',
  none: 'It shares no fact with another topic.',
  shared: (n: number) => facts(n),
  /** The button that lists them, by itself. */
  list: (n: number, a: string, b: string) => `${facts(n)} shared by ${a} and ${b}`,
  heading: (n: number, a: string, b: string) =>
    `${a} and ${b} share ${n === 1 ? 'one fact' : facts(n)}`,
  also: (name: string, others: readonly (readonly [name: string, n: number])[]) =>
    `Of these, ${name} shares ${allOf(others.map(([other, n]) => `${n} with ${other}`))}.`,
  further: (n: number) => `And ${count(n, 'more topic', 'more topics')} with fewer shared facts.`,
  open: 'Read with sources',
  openOne: (text: string) => `Read with sources: ${text}`,
});
