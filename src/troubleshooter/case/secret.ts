/** What must not be sent to anybody, support included. */
export type SecretKind = 'card' | 'password' | 'code';

/** A secret and where it stands in a text. */
export interface Secret {
  readonly kind: SecretKind;
  readonly start: number;
  readonly end: number;
}

/** Letters, digits, and signs between them that a Chinese keyboard types wide; punctuation stays. */
const wide = /[０-９Ａ-Ｚａ-ｚ：＝－＃]/g;

/** Returns a text of the same length in which wide characters are the plain ones they stand for. */
export const toPlainWidth = (text: string): string =>
  text
    .replace(wide, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2007\u2009\u202f\u3000]/g, ' ');
