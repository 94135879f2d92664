import { NO_FILTER } from './claim-filter';
import { fragmentOf, type Route } from './library-route';
import { library } from './library-strings';

const PARTS: readonly Route[] = [
  { view: 'search', query: '', filter: NO_FILTER },
  { view: 'topics' },
  { view: 'timeline' },
  { view: 'disputes' },
  { view: 'sources' },
];

/** Under which part of the library a page stands. */
const PART_OF: Readonly<Record<Route['view'], Route['view']>> = {
  search: 'search',
  claim: 'search',
  topics: 'topics',
  topic: 'topics',
  timeline: 'timeline',
  disputes: 'disputes',
  sources: 'sources',
  source: 'sources',
};

/** The head of every page of the library, and the way to its parts. */
export function LibraryNav({ route }: { route: Route; onRoute?(route: Route): void }) {
  return (
    <header class="masthead">
      <h1 class="library-title">{library.title}</h1>
      <nav aria-label={library.views}>
        <ul class="parts">
          {PARTS.map((part) => (
            <li key={part.view}>
              <a
                class="part"
                href={fragmentOf(part)}
                aria-current={PART_OF[route.view] === part.view ? 'page' : undefined}
              >
                {library.view[part.view as keyof typeof library.view]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
