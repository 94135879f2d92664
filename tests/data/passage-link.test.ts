import { expect, test } from 'vitest';
import { passageLink } from '@/scripts/dataset/passage-link';

const PAGE = 'https://daily.example/a';

/** Reads as: [what is linked, the address, the verbatim locator, where the link goes]. */
const LINKS: readonly (readonly [string, string | null, string, string | null])[] = [
  ['a passage', PAGE, 'two dozen centrifuges', `${PAGE}#:~:text=two%20dozen%20centrifuges`],
  ['a dash', PAGE, 'P-1', `${PAGE}#:~:text=P%2D1`],
  [
    'a comma and an ampersand',
    PAGE,
    'arms, men & more',
    `${PAGE}#:~:text=arms%2C%20men%20%26%20more`,
  ],
  ['a hash and a per cent', PAGE, '#1: 99%', `${PAGE}#:~:text=%231%3A%2099%25`],
  ['Korean', PAGE, '노동', `${PAGE}#:~:text=%EB%85%B8%EB%8F%99`],
  ['a page with a query', `${PAGE}?id=1`, 'text', `${PAGE}?id=1#:~:text=text`],
  ['a place within the page', `${PAGE}#part-2`, 'text', `${PAGE}#part-2:~:text=text`],
  ['a PDF', 'https://un.example/S-2016.PDF', 'text', 'https://un.example/S-2016.PDF'],
  ['a PDF with a query', 'https://un.example/a.pdf?v=1', 'text', 'https://un.example/a.pdf?v=1'],
  ['a book', null, 'text', null],
];

test.each(LINKS)('links %s', (_what, url, locator, href) => {
  expect(passageLink({ url }, { locator, verbatim: true })).toBe(href);
});

test('links to the page alone where the locator is a description, or missing', () => {
  expect(passageLink({ url: PAGE }, { locator: 'paragraph 12' })).toBe(PAGE);
  expect(passageLink({ url: PAGE }, {})).toBe(PAGE);
});
