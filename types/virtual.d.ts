/** The gazetteer, packed at build (`matching/packed-lexicon.ts`). */
declare module 'virtual:hints' {
  /** What tells a page that is worth the finder. */
  const hints: import('@/matching/hints').PackedHints;
  export default hints;
}

declare module 'virtual:lexicon' {
  const packed: string;
  export default packed;
}

/** Version and making of the dataset that ships beside this code. */
declare module 'virtual:provenance' {
  const provenance: import('@/data/fact-sheet').Provenance;
  export default provenance;
}

/** The whole dataset; for benchmarks, since the extension reads it as a file. */
declare module 'virtual:dataset' {
  const dataset: import('@/data/fact-sheet').Dataset;
  export default dataset;
}

/** A stylesheet as text, for a shadow root. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
