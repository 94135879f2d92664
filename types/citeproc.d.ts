/** The part of citeproc-js (https://citeproc-js.readthedocs.io) that is used here. */
declare module 'citeproc' {
  type OutputFormat = 'text' | 'html';

  interface CitationItem {
    readonly id: string;
    readonly locator?: string;
    readonly label?: string;
    readonly prefix?: string;
    readonly suffix?: string;
  }

  interface System {
    retrieveLocale(language: string): string;
    /** citeproc changes what it is given. */
    retrieveItem(id: string): unknown;
  }

  class Engine {
    constructor(system: System, style: string, language: string, forceLanguage: boolean);
    opt: { development_extensions: { wrap_url_and_doi: boolean } };
    bibliography: { opt: Record<string, unknown> };
    setOutputFormat(format: OutputFormat): void;
    updateItems(ids: readonly string[]): void;
    makeCitationCluster(items: readonly CitationItem[]): string;
    makeBibliography(): readonly [{ entry_ids: readonly string[][] }, readonly string[]];
  }

  const CSL: { Engine: typeof Engine };
  export default CSL;
  export type { CitationItem, OutputFormat };
}
