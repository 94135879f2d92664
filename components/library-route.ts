/** Where in the library a reader is, as the address says it after its `#`. */
import { Standpoint, Status, TopicKind } from '@/data/schema';
import { type ClaimFilter, NO_FILTER } from './claim-filter';

/** A place in the library. */
export type Route =
  | { readonly view: 'search'; readonly query: string; readonly filter: ClaimFilter }
  | { readonly view: 'topics' | 'sources' | 'disputes' | 'timeline' }
  | { readonly view: 'topic' | 'claim' | 'source'; readonly id: string };

/** Where the library opens. */
export const START: Route = { view: 'search', query: '', filter: NO_FILTER };

const LISTS = ['topics', 'sources', 'disputes', 'timeline'] as const;
const ENTRIES = ['topic', 'claim', 'source'] as const;

/** The place that an address's fragment names (`#topic/aq-khan`); the start where it names none. */
export function routeOf(fragment: string): Route {
  const [path = '', parameters = ''] = fragment.replace(/^#/, '').split('?', 2);
  const [view = '', ...rest] = path.split('/');
  const list = LISTS.find((name) => name === view);
  if (list) return { view: list };
  const entry = ENTRIES.find((name) => name === view);
  const id = decoded(rest.join('/'));
  if (entry && id !== '') return { view: entry, id };
  return view === 'search' ? searchOf(new URLSearchParams(parameters)) : START;
}

// Typed by hand, an address may hold anything.
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function searchOf(parameters: URLSearchParams): Route {
  const chosen = <Value extends string>(name: string, all: readonly Value[]): Value[] =>
    all.filter((value) => parameters.getAll(name).includes(value));
  return {
    view: 'search',
    query: parameters.get('q') ?? '',
    filter: {
      statuses: chosen('status', Status.options),
      standpoints: chosen('standpoint', Standpoint.options),
      kinds: chosen('kind', TopicKind.options),
      languages: parameters.getAll('language').filter((tag) => /^[a-z]{2}(-\w+)?$/i.test(tag)),
      from: yearIn(parameters.get('from')),
      to: yearIn(parameters.get('to')),
    },
  };
}

function yearIn(text: string | null): number | undefined {
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : undefined;
}

/** The fragment that names a place, `#` included. */
export function fragmentOf(route: Route): string {
  if (route.view === 'search') return fragmentOfSearch(route.query, route.filter);
  return 'id' in route ? `#${route.view}/${encodeURIComponent(route.id)}` : `#${route.view}`;
}

function fragmentOfSearch(query: string, filter: ClaimFilter): string {
  const parameters = new URLSearchParams([
    ...(query === '' ? [] : [['q', query]]),
    ...filter.statuses.map((status) => ['status', status]),
    ...filter.standpoints.map((standpoint) => ['standpoint', standpoint]),
    ...filter.kinds.map((kind) => ['kind', kind]),
    ...filter.languages.map((tag) => ['language', tag]),
    ...(filter.from === undefined ? [] : [['from', String(filter.from)]]),
    ...(filter.to === undefined ? [] : [['to', String(filter.to)]]),
  ]);
  return parameters.size === 0 ? '#search' : `#search?${parameters}`;
}
