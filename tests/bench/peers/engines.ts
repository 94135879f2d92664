import { shippedGazetteer } from '@/scripts/annotate/shipped-finder';
import { type Engine, openNone, openOurs, openPeer } from './engine';

/** Engines that go through the page once a term get so many of them, and their time is multiplied. */
const SOME = 25;

/** Every form of every name, as the gazetteer writes it, the longest first. */
export function allTerms(): string[] {
  const forms = shippedGazetteer().topics.flatMap((topic) => Object.values(topic.forms).flat());
  const texts = forms.map((form) => (typeof form === 'string' ? form : form.text));
  return [...new Set(texts)].toSorted((a, b) => b.length - a.length);
}

/** Open every engine in a browser of its own; whoever calls closes them. */
export async function openEngines(terms: readonly string[]): Promise<Engine[]> {
  const step = Math.ceil(terms.length / SOME);
  const some = terms.filter((_, at) => at % step === 0);
  const factor = terms.length / some.length;
  const rival = 'rival' as const;
  return [
    await openNone('the page alone'),
    await openPeer({ name: 'limit: read every letter', kind: 'limit' }, 'limit', []),
    await openOurs(),
    await openPeer({ name: 'one RegExp, highlight', kind: rival }, 'highlight', terms),
    await openPeer({ name: 'mark.js, one RegExp', kind: rival }, 'mark-js', terms),
    await openPeer({ name: 'findAndReplaceDOMText', kind: rival }, 'find-and-replace', terms),
    await openPeer({ name: 'mark.js, list of terms', kind: rival }, 'mark-js-terms', some, factor),
    await openPeer({ name: 'element per term', kind: rival }, 'per-term', some, factor),
  ];
}
