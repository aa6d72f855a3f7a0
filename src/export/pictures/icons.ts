/** The product's mark, an SVG in public/: all icons are drawn from it, and pictures show it. */
export const markFile = 'favicon.svg';

/** An icon that is drawn from the mark. */
export interface Icon {
  /** Its file in public/. */
  readonly file: string;
  /** Pixels on each side. */
  readonly size: number;
  /**
   * How the mark is placed: as it is; on its own colour from edge to edge, for systems that cut corners
   * themselves; or small enough on it that a circle cuts none of it away.
   */
  readonly shape: 'mark' | 'filled' | 'safe';
  /** What the web manifest says it is for; without it the manifest does not name the icon. */
  readonly purpose?: 'any' | 'maskable';
}

export const icons: readonly Icon[] = [
  { file: 'favicon.ico', size: 32, shape: 'mark' },
  { file: 'apple-touch-icon.png', size: 180, shape: 'filled' },
  { file: 'icons/192.png', size: 192, shape: 'mark', purpose: 'any' },
  { file: 'icons/512.png', size: 512, shape: 'mark', purpose: 'any' },
  { file: 'icons/maskable-512.png', size: 512, shape: 'safe', purpose: 'maskable' },
];
