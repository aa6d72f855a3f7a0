/** The product's mark, an SVG: what all icons are made of, and what stands in pictures. */
export const markFile = 'favicon.svg';

/**
 * The icons that are made of the mark (public/favicon.svg), beside the mark itself: for who asks at
 * these names without being told (`favicon.ico`, `apple-touch-icon.png`), and for the web manifest.
 */
export interface Icon {
  readonly file: string;
  /** Pixels on each side. */
  readonly size: number;
  /**
   * How the mark stands in it: as it is; on its own colour from edge to edge, for systems that cut corners
   * themselves; or small enough on it that a circle cuts none of it away.
   */
  readonly shape: 'mark' | 'filled' | 'safe';
  /** What the manifest says it is for; missing: the manifest does not name it. */
  readonly purpose?: 'any' | 'maskable';
}

export const icons: readonly Icon[] = [
  { file: 'apple-touch-icon.png', size: 180, shape: 'filled' },
  { file: 'icons/192.png', size: 192, shape: 'mark', purpose: 'any' },
  { file: 'icons/512.png', size: 512, shape: 'mark', purpose: 'any' },
  { file: 'icons/maskable-512.png', size: 512, shape: 'safe', purpose: 'maskable' },
];

/** For old browsers, and for crawlers that ask for nothing else. */
export const oldIcon = { file: 'favicon.ico', size: 32 } as const;
