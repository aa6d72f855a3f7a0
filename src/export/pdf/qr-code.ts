import { encode } from 'uqr';

/** With M, a code can be read with up to 15 % of it damaged. */
const errorCorrection = 'M';

/** Returns the dark squares of a row as parts of an SVG path, adjacent squares joined. */
const drawRow = (row: readonly boolean[], y: number): string =>
  [
    ...row
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g),
  ]
    .map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('');

/** Returns a QR code of a text as SVG without a quiet zone: the page around it is white. */
export function drawQrCode(text: string): string {
  const { data, size } = encode(text, { ecc: errorCorrection, border: 0 });
  const path = data.map(drawRow).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
}

/** Returns `drawQrCode` with a cache: an article has the same address in all languages, and a code takes long. */
export function createQrDrawer(): (text: string) => string {
  const drawn = new Map<string, string>();
  return (text) => {
    const code = drawn.get(text) ?? drawQrCode(text);
    drawn.set(text, code);
    return code;
  };
}
