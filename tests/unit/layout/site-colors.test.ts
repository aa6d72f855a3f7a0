import { describe, expect, it } from 'vitest';
import { assertReadable, createColorPlugin } from '../../../src/layout/site-colors.ts';
import type { SiteColors } from '../../../src/product/colors.ts';
import { colors } from '../../../src/site/colors.ts';

const withColor = (name: keyof SiteColors, dark: string): SiteColors => ({
  ...colors,
  [name]: { ...colors[name], dark },
});

describe('the colours of a product', () => {
  it('are written into styles for both schemes', () => {
    const declaration = { value: 'site-color(accent)' };
    createColorPlugin(colors).Declaration(declaration);
    const { light, dark } = colors.accent;
    expect(declaration.value).toBe(`light-dark(${light}, ${dark})`);
  });

  it('are refused if text cannot be read in them', () => {
    expect(() => assertReadable(colors)).not.toThrow();
    expect(() => assertReadable(withColor('quiet', '#333333'))).toThrow(
      /^`quiet` on `paper` in src\/site\/colors\.ts has a contrast of \d\.\d on dark pages/,
    );
  });

  it.each(['0b6959', '#0b6', 'teal', '#0b6959; }'])('are refused as %s', (color) => {
    expect(() => assertReadable(withColor('line', color))).toThrow(
      `\`line\` in src/site/colors.ts has ${JSON.stringify(color)}; expected a colour such as "#0b6959".`,
    );
  });
});
