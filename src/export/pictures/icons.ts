/** The product's mark, an SVG in public/: all icons are drawn from it, and pictures show it. */
export const markFile = 'favicon.svg';

/** An icon that is drawn from the mark. */
export interface Icon {
  /** Its file in public/. */
  readonly file: string;
  /** Pixels on each side. */
  readonly size: number;
  /**
   * How the mark is placed: `mark` as it is; `filled` on its own colour from edge to edge, for systems that cut
   * corners themselves; `safe` the same, small enough that no circle cuts it.
   */
  readonly shape: 'mark' | 'filled' | 'safe';
  /** Its purpose in the web manifest, which does not list icons without one. */
  readonly purpose?: 'any' | 'maskable';
}

export const icons: readonly Icon[] = [
  { file: 'favicon.ico', size: 32, shape: 'mark' },
  { file: 'apple-touch-icon.png', size: 180, shape: 'filled' },
  { file: 'icons/192.png', size: 192, shape: 'mark', purpose: 'any' },
  { file: 'icons/512.png', size: 512, shape: 'mark', purpose: 'any' },
  { file: 'icons/maskable-512.png', size: 512, shape: 'safe', purpose: 'maskable' },
];
