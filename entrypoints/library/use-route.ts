import { useEffect, useState } from 'preact/hooks';
import { fragmentOf, type Route, routeOf } from '@/components/library-route';

/** Where in the library the reader is, and the way to elsewhere. */
export interface Way {
  readonly route: Route;
  go(route: Route): void;
}

/** The place in the library that the address names; back and forward lead through the places seen. */
export function useRoute(): Way {
  const [route, setRoute] = useState(() => routeOf(location.hash));

  useEffect(() => {
    const follow = () => {
      setRoute(routeOf(location.hash));
      scrollTo({ top: 0, behavior: 'instant' });
      document.getElementById('library-main')?.focus({ preventScroll: true });
    };
    addEventListener('hashchange', follow);
    setRoute((known) => movedFrom(known)); // It may have changed since the page was first drawn.
    return () => removeEventListener('hashchange', follow);
  }, []);

  function go(wanted: Route): void {
    // What is typed into a search is one place, not one for each letter; and no focus is moved by it.
    if (wanted.view === 'search' && route.view === 'search') {
      history.replaceState(null, '', fragmentOf(wanted));
      setRoute(wanted);
    } else {
      location.hash = fragmentOf(wanted);
    }
  }

  return { route, go };
}

function movedFrom(known: Route): Route {
  const now = routeOf(location.hash);
  return fragmentOf(now) === fragmentOf(known) ? known : now;
}
