import { useEffect, useState } from 'preact/hooks';
import type { Marking } from '@/components/WelcomeArticle';
import { reportError } from '@/extension/report-error';

/** Marks the article of this page as any page is marked, once it can be read. */
export function useSample(): Marking {
  const [marking, setMarking] = useState<Marking>('marking');
  useEffect(() => {
    const living = new AbortController();
    markSample(living.signal).then(
      () => setMarking('marked'),
      (error) => {
        reportError(error);
        setMarking('notMarked');
      },
    );
    return () => living.abort();
  }, []);
  return marking;
}

// What marks pages comes after what there is to read.
async function markSample(signal: AbortSignal): Promise<void> {
  const { markHere } = await import('./mark-here');
  await markHere(signal);
}
