import { encode } from 'uqr';

/** Shares of a code that may be dirty or torn and still be read: M is 15 %. */
const errorCorrection = 'M';

/** Returns one row's dark squares as pieces of an SVG path, neighbours joined. */
const drawRow = (row: readonly boolean[], y: number): string =>
  [
    ...row
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g),
  ]
    .map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('');

/** Returns a QR code of a text as SVG, without the white edge it needs: the page around it is white. */
export function drawQrCode(text: string): string {
  const { data, size } = encode(text, { ecc: errorCorrection, border: 0 });
  const path = data.map(drawRow).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
}

/** Returns a drawer that remembers: an article has one address in all languages, and a code takes long. */
export function createQrDrawer(): (text: string) => string {
  const drawn = new Map<string, string>();
  return (text) => {
    const code = drawn.get(text) ?? drawQrCode(text);
    drawn.set(text, code);
    return code;
  };
}
