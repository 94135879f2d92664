import { expect, test } from 'vitest';
import { citationText } from '@/components/citation-text';
import { khanSheet, smallSheet } from '@/tests/fakes/fact-sheets';

const plain = (text: string) => text.replace(/[\u2066-\u2069]/gu, '');

test('a fact that is copied stands by itself: when, how well evidenced, who says so, where', () => {
  const [, memoir] = khanSheet.claims;
  expect(plain(citationText(khanSheet, memoir ? [memoir] : []))).toBe(`A.Q. Khan

1999–2001 · Claimed
Musharraf’s memoir says Khan sent nearly two dozen P-I and P-II centrifuges to North Korea.
According to: Pervez Musharraf
Medium confidence
Supports: In the Line of Fire: A Memoir. Simon & Schuster, 25 September 2006 · chapter on proliferation · no link
`);
});

test('a fact that is disputed is never copied without the other versions and the sources against it', () => {
  const text = plain(citationText(khanSheet, khanSheet.claims.slice(0, 1)));
  expect(text).toContain('Disputes: General Jehangir Karamat’s Letter to Fox News');
  expect(text).toContain(`Accounts differ: Is the letter of 15 July 1998 genuine?
– Published by A.Q. Khan as genuine; some experts find it like other DPRK notes.
Supports: `);
  expect(text).toContain('\n– Untrue, a fabrication, baseless');
  expect(text).not.toContain('How often did A.Q. Khan go to North Korea?');
});

test('a source is copied with the link to its passage', () => {
  expect(citationText(khanSheet, khanSheet.claims.slice(2, 3))).toMatch(/https:\S+#:~:text=unauth/);
  expect(citationText(smallSheet, smallSheet.claims)).toContain('about 2006 · Documented');
});
