/**
 * The day a page says it was published: readers are shown what was known then apart from what came
 * out later, so a guess would do harm. Only what the page states about itself counts, and a page that
 * states different days for itself is taken at its earliest word.
 */

/** Ways in which pages state their date, the most deliberate first. */
const WAYS: readonly ((page: Document) => readonly string[])[] = [
  fromLinkedData,
  fromMeta,
  fromTime,
];

/** The day on which this page says it was published, ISO 8601 (`2004-02-05`, `2004-02`, `2004`); undefined where it does not say. */
export function publishedDate(page: Document): string | undefined {
  for (const statedBy of WAYS) {
    const days = statedBy(page).flatMap((stated) => dayOf(stated) ?? []);
    if (days.length > 0) return days.toSorted()[0];
  }
  return undefined;
}

// https://schema.org/CreativeWork and what stands under it; pages of other things bear dates too.
const WRITINGS =
  /Article|Report|BlogPosting|Thesis|Book|Chapter|LegislationObject|Legislation|PressRelease|WebPage/;

function fromLinkedData(page: Document): string[] {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json" i]')];
  const things = scripts.flatMap(({ textContent }) => thingsIn(parsed(textContent ?? '')));
  const articles = things.filter(({ type }) => !type.includes('WebPage'));
  return (articles.length > 0 ? articles : things).map(({ date }) => date);
}

interface Thing {
  readonly type: string;
  readonly date: string;
}

// The whole page's own things only: a list of other articles has dates that are not this page's.
function thingsIn(json: unknown): Thing[] {
  if (Array.isArray(json)) return json.flatMap(thingsIn);
  if (typeof json !== 'object' || json === null) return [];
  const { '@type': type, '@graph': graph, datePublished: date } = json as Record<string, unknown>;
  const kinds = [type].flat().join(' ');
  const own = typeof date === 'string' && WRITINGS.test(kinds) ? [{ type: kinds, date }] : [];
  return [...own, ...thingsIn(graph)];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Many pages break theirs; they have other ways.
  }
}

// Open Graph, Highwire (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing), Dublin
// Core, and names that large publishing systems write.
const META = [
  'article:published_time',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'publication_date',
  'date',
];

function fromMeta(page: Document): string[] {
  const stated = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop'].map((at) => meta.getAttribute(at)).find(Boolean);
    if (name) stated.set(name.toLowerCase(), meta.getAttribute('content') ?? '');
  }
  const named = META.find((name) => dayOf(stated.get(name) ?? '') !== undefined);
  return named === undefined ? [] : [stated.get(named) ?? ''];
}

// A lone article's first `<time>`; of several articles on a page none speaks for the whole.
function fromTime(page: Document): string[] {
  const marked = page.querySelector('[itemprop~="datePublished"], time[pubdate]');
  if (marked) return [marked.getAttribute('datetime') ?? marked.textContent ?? ''];
  const articles = page.querySelectorAll('article, [role="article"]');
  const time = articles.length === 1 ? articles[0]?.querySelector('time[datetime]') : undefined;
  return time ? [time.getAttribute('datetime') ?? ''] : [];
}

/** The first year that a date on a page can mean; what is earlier is a mistake or a placeholder. */
const EARLIEST = 1900;
const DAY_MS = 86_400_000;

// The day as written, wherever the clock that wrote it stood: nobody reads a dateline in UTC.
function dayOf(stated: string): string | undefined {
  const iso = /^\s*(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?![\d/-])/.exec(stated);
  const day = iso
    ? iso
        .slice(1)
        .filter(Boolean)
        .map((part) => part.padStart(2, '0'))
        .join('-')
    : spelledOut(stated);
  const time = Date.parse(day ?? '');
  if (Number.isNaN(time) || Number(day?.slice(0, 4)) < EARLIEST) return undefined;
  return time <= Date.now() + DAY_MS ? day : undefined;
}

// `5 February 2004`, `Thu, 05 Feb 2004 10:00:00 GMT`: what is read without a zone is read as local time.
function spelledOut(stated: string): string | undefined {
  if (!/\p{L}{3}/u.test(stated) || !/\d{4}/.test(stated)) return undefined;
  const time = new Date(stated.replace(/\s+\d{1,2}:.*$/, ''));
  if (Number.isNaN(time.getTime())) return undefined;
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
