/** Saved pages from outside the repository (`pages-plugin.ts`); none where they are missing. */
declare module 'virtual:saved-pages' {
  export const pages: readonly { readonly name: string; readonly html: string }[];
}

/** What we use of a package without types. */
declare module 'mark.js' {
  interface Options {
    readonly filter?: () => boolean;
    readonly separateWordSearch?: boolean;
  }
  const Mark: new (
    context: Element,
  ) => {
    mark(terms: readonly string[], options: Options): void;
    markRegExp(expression: RegExp, options: Options): void;
  };
  export = Mark;
}
