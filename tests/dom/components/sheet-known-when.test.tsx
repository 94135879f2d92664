import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { khanSheet } from '@/tests/fakes/fact-sheets';
import { clearPage, textOf } from './mount';
import { datesIn, part, showSheet } from './show-sheet';

afterEach(clearPage);

/** Between the memoir of September 2006 and everything of 2011. */
const PUBLISHED = '2006-12-01';

describe('a fact sheet beside a dated article', () => {
  test('sets apart what happened later and what our sources told later', async () => {
    await showSheet({ published: PUBLISHED });
    expect(datesIn(part('facts'))).toEqual(['1999–2001']);
    const [after, toldLater] = part('later').querySelectorAll('section');
    expect(textOf(after?.querySelector('h4') ?? null)).toBe(
      'Happened after this article (1 December 2006) 1',
    );
    expect(datesIn(after as Element)).toEqual(['July 2011']);
    expect(textOf(toldLater?.querySelector('h4') ?? null)).toBe(
      'Our sources for these are later than this article 3',
    );
    expect(datesIn(toldLater as Element)).toEqual([
      ...['15 July 1998', '4 February 2004', 'Since 1972'],
    ]);
    expect(textOf(toldLater as Element)).toContain('That does not mean that nobody knew.');
  });

  test('says which date it took and from where', async () => {
    await showSheet({ published: PUBLISHED });
    expect(textOf(part('facts'))).toContain(
      'The open article is dated 1 December 2006 (the page’s own date).',
    );
    await showSheet({ published: '2006' });
    expect(textOf(part('facts'))).toContain('is dated 2006 (the page’s own date).');
  });

  test('puts everything in one list when asked', async () => {
    await showSheet({ published: PUBLISHED });
    await page.getByRole('checkbox', { name: 'Set apart what came out later (4 facts)' }).click();
    expect(document.querySelector('.is-later')).toBeNull();
    expect(datesIn(part('facts'))).toHaveLength(5);
    await page.getByRole('checkbox', { name: /^Set apart/u }).click();
    expect(datesIn(part('later'))).toHaveLength(4);
  });

  test('says where nothing came out later, and has nothing to switch', async () => {
    await showSheet({ published: '2025-01-01' });
    expect(textOf(part('facts'))).toContain('No fact in this sheet came out later.');
    expect(page.getByRole('checkbox', { name: /^Set apart/u }).elements()).toEqual([]);
  });

  test('says where nothing was known', async () => {
    await showSheet({ published: '1990' });
    expect(datesIn(part('facts'))).toEqual([]);
    expect(textOf(part('facts'))).toContain('None of these facts lies before the article');
    expect(datesIn(part('later'))).toHaveLength(5);
  });

  test('leads to what is set apart as to any other fact', async () => {
    await showSheet({ published: PUBLISHED });
    await page.getByRole('button', { name: '4 February 2004', exact: true }).click();
    expect(part('later').contains(document.activeElement)).toBe(true);
  });

  test('narrows down what is set apart as well', async () => {
    await showSheet({ published: PUBLISHED });
    await page.getByText('Narrow down').click();
    await page.getByRole('checkbox', { name: 'Documented (1)' }).click();
    expect(datesIn(part('later'))).toEqual(['4 February 2004']);
  });

  test('without a date tells nothing apart', async () => {
    const app = await showSheet();
    expect(app.querySelector('.known-when, .is-later')).toBeNull();
    expect(datesIn(part('facts'))).toHaveLength(khanSheet.claims.length);
  });
});
