/** What must not be sent to anyone, support included. */
export type SecretKind = 'card' | 'password' | 'code';

/** A secret and its position in a text. */
export interface Secret {
  readonly kind: SecretKind;
  readonly start: number;
  readonly end: number;
}

/** Full-width letters, digits, and signs between them, as typed on a Chinese keyboard; punctuation stays. */
const wide = /[０-９Ａ-Ｚａ-ｚ：＝－＃]/g;

/** Returns a text of the same length with full-width characters and special spaces replaced by ASCII ones. */
export const toPlainWidth = (text: string): string =>
  text
    .replace(wide, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2007\u2009\u202f\u3000]/g, ' ');
