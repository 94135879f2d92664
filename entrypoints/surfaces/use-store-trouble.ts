import { useEffect, useState } from 'preact/hooks';
import type { Ask, StoreTrouble } from '@/extension/messages';

/** Why facts cannot be kept in the browser's store, if so. */
export function useStoreTrouble(ask: Ask): StoreTrouble | undefined {
  const [trouble, setTrouble] = useState<StoreTrouble>();
  useEffect(() => {
    // A background that does not even answer this shows in the list of topics, which asks it too.
    ask('storeTrouble').then(
      (found) => setTrouble(found ?? undefined),
      () => {},
    );
  }, []);
  return trouble;
}
