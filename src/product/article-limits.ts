/** Numbers of items in fields of articles, and the length of their text. */
export interface ArticleLimits {
  readonly related: { readonly least: number; readonly most: number };
  /** In multiples of the length that is usual in the language (src/languages/): 0 and `Infinity` for no limit. */
  readonly length: { readonly least: number; readonly most: number };
  readonly phrases: { readonly least: number; readonly wanted: number };
}
