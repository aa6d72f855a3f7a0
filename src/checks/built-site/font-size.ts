const pixels: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, rem: 16 };

/** Returns a length in CSS pixels where it does not depend on anything else. */
export function parseFontSize(value: string): number | undefined {
  const [, number = '', unit = ''] = /^\s*([\d.]+)(px|pt|rem)\b/i.exec(value) ?? [];
  const factor = pixels[unit.toLowerCase()];
  return number === '' || factor === undefined ? undefined : Number(number) * factor;
}

/** Returns the size an element gives its text, in CSS pixels, where it can be told from the element alone. */
export function readFontSize(
  name: string,
  attributes: Readonly<Record<string, string>>,
): number | undefined {
  const [, value] = /(?:^|;)\s*font-size\s*:([^;]+)/i.exec(attributes.style ?? '') ?? [];
  if (value !== undefined) return parseFontSize(value);
  // 1 and 2 are x-small and small.
  const sizes: Readonly<Record<string, number>> = { 1: 10, 2: 13 };
  return name === 'font' ? sizes[attributes.size ?? ''] : undefined;
}
