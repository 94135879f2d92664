/** The part of citation-js that the tests read with. */
declare module '@citation-js/core' {
  export const plugins: { input: { chain(text: string): unknown } };
}
