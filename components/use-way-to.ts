import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { goTo } from './go-to';

/**
 * A way to elements in `place` that may not be there yet: what is set in the same breath, such as a
 * filter that is taken back, has been rendered when the focus goes.
 */
export function useWayTo(place: RefObject<Element | null>): (elementId: string) => void {
  const [wanted, want] = useState<{ elementId: string }>();
  useLayoutEffect(() => {
    if (wanted && place.current) goTo(place.current, wanted.elementId);
  }, [wanted, place]);
  return (elementId) => want({ elementId });
}
