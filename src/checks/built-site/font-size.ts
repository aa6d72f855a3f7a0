const pixels: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, rem: 16 };

/** Returns an absolute length in CSS pixels; undefined for a relative one. */
export function parseFontSize(value: string): number | undefined {
  const [, number = '', unit = ''] = /^\s*([\d.]+)(px|pt|rem)\b/i.exec(value) ?? [];
  const factor = pixels[unit.toLowerCase()];
  return number === '' || factor === undefined ? undefined : Number(number) * factor;
}

/** Returns the `font-size` of CSS declarations. */
export const findFontSize = (declarations: string): string | undefined =>
  /(?:^|;)\s*font-size\s*:([^;]+)/i.exec(declarations)?.[1];

/** Returns the absolute text size that an element sets, in CSS pixels. */
export function readFontSize(
  name: string,
  attributes: Readonly<Record<string, string>>,
): number | undefined {
  const value = attributes.style === undefined ? undefined : findFontSize(attributes.style);
  if (value !== undefined) return parseFontSize(value);
  if (name !== 'font') return undefined;
  // 1 and 2 are x-small and small.
  const sizes: Readonly<Record<string, number>> = { 1: 10, 2: 13 };
  return sizes[attributes.size ?? ''];
}
