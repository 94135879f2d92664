/** The part of the `jsdom` package in use; it ships no types. */
declare module 'jsdom' {
  /** Takes what a page would print to its console; here, nobody listens. */
  export class VirtualConsole {}
  export class JSDOM {
    /** Bytes are decoded as a browser decodes them, by `charset` first, then by what the page declares. */
    constructor(
      html: Uint8Array,
      options: {
        readonly contentType: string;
        readonly virtualConsole: VirtualConsole;
        /** Whether `document.hidden` is false. */
        readonly pretendToBeVisual: boolean;
      },
    );
    readonly window: Window & typeof globalThis;
  }
}
