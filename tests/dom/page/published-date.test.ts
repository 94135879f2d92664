import { expect, test, vi } from 'vitest';
import { publishedDate } from '@/page/published-date';

const dateOf = (html: string) => publishedDate(new DOMParser().parseFromString(html, 'text/html'));
const linked = (json: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const meta = (name: string, content: string, at = 'name') =>
  `<meta ${at}="${name}" content="${content}">`;

test.each([
  [
    'linked data of an article',
    linked({ '@type': 'NewsArticle', datePublished: '2004-02-05T23:30:00-05:00' }),
    '2004-02-05',
  ],
  [
    'linked data in a graph, the article before the page around it',
    linked({
      '@graph': [
        { '@type': 'WebPage', datePublished: '1999-01-01' },
        { '@type': ['Article', 'Thing'], datePublished: '2012-07-03' },
      ],
    }),
    '2012-07-03',
  ],
  ['Open Graph', meta('article:published_time', '1998-05-28T10:00:00Z', 'property'), '1998-05-28'],
  ['a journal’s tags', meta('citation_publication_date', '2002/7/9'), '2002-07-09'],
  ['a month alone, as precise as it is', meta('citation_publication_date', '2002/07'), '2002-07'],
  ['a year alone', meta('DC.date', '1994'), '1994'],
  ['a date in words', meta('pubdate', 'Thu, 05 Feb 2004 22:10:00 GMT'), '2004-02-05'],
  [
    'microdata',
    '<p>By X, <time itemprop="datePublished" datetime="2011-07-06">6 July</time></p>',
    '2011-07-06',
  ],
  [
    'the first time of a lone article',
    '<article><time datetime="2016-06-24T09:00">24 June</time><time datetime="2020-01-01">x</time></article>',
    '2016-06-24',
  ],
  [
    'linked data before tags',
    meta('date', '2020-01-01') + linked({ '@type': 'Article', datePublished: '2019-05-05' }),
    '2019-05-05',
  ],
  [
    'tags where linked data is broken',
    `<script type="application/ld+json">{oops</script>${meta('date', '2020-01-01')}`,
    '2020-01-01',
  ],
])('a page is dated by %s', (_way, html, date) => {
  expect(dateOf(html)).toBe(date);
});

test.each([
  ['it states none', '<p>On 5 February 2004 he confessed.</p>'],
  [
    'it lists several articles',
    '<article><time datetime="2016-06-24">a</time></article><article><time datetime="2017-01-01">b</time></article>',
  ],
  [
    'its linked data is of something else',
    linked({ '@type': 'Event', datePublished: '2016-06-24' }),
  ],
  ['the date lies in the future', meta('date', '2199-01-01')],
  ['the date is a placeholder', meta('date', '0001-01-01')],
  ['the date is no date', meta('date', '2004-13-45')],
  ['the number is no year', meta('date', '1077812345')],
])('a page has no date where %s', (_why, html) => {
  expect(dateOf(html)).toBeUndefined();
});

test('today’s date is believed by a clock that is a day slow; by one that is a week slow, none is told', () => {
  const stated = new Date().toISOString().slice(0, 10);
  const html = meta('article:published_time', stated, 'property');
  const day = 86_400_000;
  const now = Date.now();
  try {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(now - day);
    expect(dateOf(html)).toBe(stated);
    vi.setSystemTime(now - 7 * day);
    expect(dateOf(html)).toBeUndefined();
    vi.setSystemTime(now + 7 * day);
    expect(dateOf(html)).toBe(stated);
  } finally {
    vi.useRealTimers();
  }
});
