import { createError } from '../content-model/hinted-error.ts';
import type { ColorPair, SiteColors } from '../product/colors.ts';

/** Pairs of text and background that are read, and the least contrast of each (WCAG 2.2, 1.4.3). */
const readable: readonly (readonly [text: keyof SiteColors, background: keyof SiteColors])[] = [
  ['ink', 'paper'],
  ['quiet', 'paper'],
  ['accent', 'paper'],
  ['accentInk', 'accent'],
  ['ink', 'accentSoft'],
  ['accent', 'accentSoft'],
];
const leastContrast = 4.5;

/** Returns the relative luminance of a colour, 0 to 1 (WCAG 2.2, “relative luminance”). */
function getLuminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Returns the contrast of two colours, 1 to 21. */
function getContrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [getLuminance(a), getLuminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Throws if a colour is not written as `#rrggbb`, or if text cannot be read on its background. */
export function assertReadable(colors: SiteColors): void {
  for (const [name, pair] of Object.entries(colors) as [string, ColorPair][])
    for (const color of [pair.light, pair.dark])
      if (!/^#[\da-f]{6}$/i.test(color))
        throw createError(
          `\`${name}\` in src/site/colors.ts has ${JSON.stringify(color)}; expected a colour such as "#0b6959".`,
          'Write it as # and six hexadecimal digits.',
        );
  for (const [text, background] of readable)
    for (const scheme of ['light', 'dark'] as const) {
      const contrast = getContrast(colors[text][scheme], colors[background][scheme]);
      if (contrast < leastContrast)
        throw createError(
          `\`${text}\` on \`${background}\` in src/site/colors.ts has a contrast of ${contrast.toFixed(1)} on ${scheme} pages; expected at least ${leastContrast}.`,
          'Make one of the two darker or lighter.',
        );
    }
}

/**
 * A plugin of PostCSS that replaces `site-color(accent)` in stylesheets with the colour of the product for both schemes.
 * It runs after `@import`, which plugins of Vite cannot change.
 */
export const createColorPlugin = (colors: SiteColors) => ({
  postcssPlugin: 'site-colors',
  Declaration(declaration: { value: string }): void {
    const name = /^site-color\((\w+)\)$/.exec(declaration.value)?.[1];
    if (name === undefined) return;
    const { light, dark } = colors[name as keyof SiteColors];
    declaration.value = `light-dark(${light}, ${dark})`;
  },
});
