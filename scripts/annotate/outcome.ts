/** A line to print, or a sentence on input that could not be annotated and what to do about it. */
export type Outcome = { readonly line: string } | { readonly fault: string };
