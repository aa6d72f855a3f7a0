import { largestScale, smallestScale, type Theme } from './messages.ts';

/** How the host wants the article to look; what is missing is as the system says. */
export interface Appearance {
  readonly theme?: Theme | undefined;
  readonly scale?: number | undefined;
}

/** Returns a theme, or undefined for anything else. */
export const parseTheme = (value: unknown): Theme | undefined =>
  value === 'light' || value === 'dark' ? value : undefined;

/** Returns a text size within its bounds, or undefined for what is no size at all. */
export function parseScale(value: unknown): number | undefined {
  const scale = typeof value === 'string' ? Number(value) : value;
  if (typeof scale !== 'number' || !(scale > 0 && scale < Infinity)) return undefined;
  return Math.min(largestScale, Math.max(smallestScale, scale));
}

/** Returns what the address asks for. */
export const readAppearance = (parameters: URLSearchParams): Appearance => ({
  theme: parseTheme(parameters.get('theme')),
  scale: parseScale(parameters.get('scale')),
});

/** Shows the page as asked; all sizes in the styles are multiples of the root's. */
export function applyAppearance(root: HTMLElement, { theme, scale }: Appearance): void {
  if (theme) root.dataset.scheme = theme;
  if (scale) root.style.fontSize = `${scale * 100}%`;
}
