/**
 * The citation styles, worked by citeproc-js from the style files of the CSL project.
 *
 * Reading a style takes a while, so an engine is made when a style is first asked for and kept.
 */
import CSL, { type CitationItem, type OutputFormat } from 'citeproc';
import type { CslItem } from './csl-item';
import { dressed } from './dressed';
import { withoutQuotes } from './own-words';
import locale from './styles/en-us.xml?raw';

/** A style of citing. */
export interface StyleEngine {
  /**
   * One note, or one reference in the text, to all of these. What the last list had to tell apart, as
   * two works of one author and year, is told apart here.
   */
  cluster(items: readonly CslItem[], places: readonly CitationItem[], format: OutputFormat): string;
  /** Every item in full, in the order of the style. */
  list(items: readonly CslItem[], format: OutputFormat): string[];
}

/** An engine for a style, given as CSL. */
export function createStyleEngine(style: string): StyleEngine {
  let known = new Map<string, CslItem>();
  const system = {
    retrieveLocale: () => locale,
    // citeproc writes into what it gets.
    retrieveItem: (id: string) => JSON.parse(JSON.stringify(known.get(id))),
  };
  const engine = new CSL.Engine(system, style, 'en-US', true);
  // Each entry must stand by itself: it is pasted by itself, too.
  engine.bibliography.opt['subsequent-author-substitute'] = undefined;

  function load(items: readonly CslItem[], format: OutputFormat): void {
    known = new Map(items.map((item) => [item.id, dressed(item)]));
    engine.setOutputFormat(format);
    engine.opt.development_extensions.wrap_url_and_doi = format === 'html';
  }

  return {
    cluster(items, citationItems, format) {
      load(items, format);
      return withoutQuotes(engine.makeCitationCluster(citationItems));
    },
    list(items, format) {
      load(items, format);
      engine.updateItems([...known.keys()]);
      return engine.makeBibliography()[1].map((entry) => withoutQuotes(entry.trim()));
    },
  };
}
