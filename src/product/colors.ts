/** A colour on light and on dark pages, as `#rrggbb`. */
export interface ColorPair {
  readonly light: string;
  readonly dark: string;
}

/**
 * The colours of a product. Paper is behind everything; ink, quiet (secondary text) and accent (links, buttons) are read
 * on it, and accent ink on the accent; lines and the soft accent (a background) are not text.
 */
export interface SiteColors {
  readonly paper: ColorPair;
  readonly ink: ColorPair;
  readonly quiet: ColorPair;
  readonly line: ColorPair;
  readonly accent: ColorPair;
  readonly accentInk: ColorPair;
  readonly accentSoft: ColorPair;
}
