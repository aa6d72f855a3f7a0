import { largestScale, smallestScale, type Theme } from './messages.ts';

/** The appearance that the host asks for; missing values follow the system. */
export interface Appearance {
  readonly theme?: Theme | undefined;
  readonly scale?: number | undefined;
}

/** Returns a theme, or undefined for anything else. */
export const parseTheme = (value: unknown): Theme | undefined =>
  value === 'light' || value === 'dark' ? value : undefined;

/** Returns a text size within its bounds; undefined for zero, negative and infinite numbers and NaN. */
const limitScale = (scale: number): number | undefined =>
  scale > 0 && scale < Infinity
    ? Math.min(largestScale, Math.max(smallestScale, scale))
    : undefined;

/** Returns a text size within its bounds; undefined for anything that is not a number or the text of one. */
export const parseScale = (value: unknown): number | undefined =>
  typeof value === 'string' || typeof value === 'number' ? limitScale(Number(value)) : undefined;

/** Reads the appearance from the parameters of an address. */
export const readAppearance = (parameters: URLSearchParams): Appearance => ({
  theme: parseTheme(parameters.get('theme')),
  scale: limitScale(Number(parameters.get('scale'))),
});

/** Applies an appearance; all sizes in the styles are relative to the root's. */
export function applyAppearance(root: HTMLElement, { theme, scale }: Appearance): void {
  if (theme) root.dataset.scheme = theme;
  if (scale) root.style.fontSize = `${scale * 100}%`;
}
