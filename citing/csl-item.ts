/** The fields of a CSL-JSON item (citation-style-language/schema 1.0.2) that our sources can fill. */
export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly genre?: string;
  readonly number?: string;
  readonly volume?: string;
  readonly issue?: string;
  /** None where the source bears no date. */
  readonly issued?: CslDate;
  /** Only of what has an address. */
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language: string;
  readonly note?: string;
}

/** The CSL types we tell apart. */
export type CslType =
  | 'article-journal'
  | 'article-magazine'
  | 'article-newspaper'
  | 'book'
  | 'document'
  | 'post-weblog'
  | 'report'
  | 'webpage';

/** A person by parts, or an institution (or a name in an order of its own) as it is written. */
export type CslName =
  | { readonly literal: string }
  | {
      readonly family: string;
      readonly given: string;
      readonly 'non-dropping-particle'?: string;
    };

/** A date of one to three numbers (year, month, day), or two such for a span. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: true;
}
