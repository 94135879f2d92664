import { expect, test } from 'vitest';
import { NO_FILTER } from '@/components/claim-filter';
import { fragmentOf, type Route, routeOf, START } from '@/components/library-route';

const NARROW = {
  statuses: ['claimed', 'disputed'],
  standpoints: ['dprk'],
  kinds: ['person'],
  languages: ['ko', 'zh-Hans'],
  from: 1990,
  to: 2004,
} as const;

test.each<[string, Route]>([
  ['a topic', { view: 'topic', id: 'aq-khan' }],
  ['a fact', { view: 'claim', id: 'karamat-letter' }],
  ['a source', { view: 'source', id: 'dawn-1998' }],
  ['the topics', { view: 'topics' }],
  ['the timeline', { view: 'timeline' }],
  ['a search', { view: 'search', query: 'غوری & 노동', filter: NO_FILTER }],
  ['a narrowed search', { view: 'search', query: '', filter: NARROW }],
])('%s has an address that leads back to it', (_name, route) => {
  expect(routeOf(fragmentOf(route))).toEqual(route);
});

test('a topic’s address is what people link to', () => {
  expect(fragmentOf({ view: 'topic', id: 'aq-khan' })).toBe('#topic/aq-khan');
});

test.each([
  ['nothing', ''],
  ['an unknown part', '#settings'],
  ['a topic without a name', '#topic/'],
])('an address that names %s leads to the start', (_what, fragment) => {
  expect(routeOf(fragment)).toEqual(START);
});

test.each([
  ['an id with a broken escape', '#topic/%E0%A4%A', { view: 'topic', id: '%E0%A4%A' }],
  ['an id with markup', '#claim/<img src=x>', { view: 'claim', id: '<img src=x>' }],
  [
    'values that do not exist',
    '#search?q=x&status=true&standpoint=mars&kind=person&language=%3Cb%3E&from=19&to=abcd',
    { view: 'search', query: 'x', filter: { ...NO_FILTER, kinds: ['person'] } },
  ],
])('an address with %s does no harm', (_what, fragment, route) => {
  expect(routeOf(fragment)).toEqual(route);
});
