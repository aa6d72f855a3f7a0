/** Numbers of items in fields of articles. */
export interface ArticleLimits {
  readonly related: { readonly least: number; readonly most: number };
  readonly phrases: { readonly least: number; readonly wanted: number };
}
