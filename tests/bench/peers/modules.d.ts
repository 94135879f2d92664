/** The names of the gazetteer as it writes them, the longest first, or some of them (`bundle.ts`). */
declare module 'virtual:terms' {
  export const terms: readonly string[];
}

/** What we use of a package without types. */
declare module 'findandreplacedomtext' {
  const findAndReplaceDOMText: (
    node: Element,
    options: { readonly find: RegExp; readonly wrap: string; readonly preset: 'prose' },
  ) => object;
  export = findAndReplaceDOMText;
}
