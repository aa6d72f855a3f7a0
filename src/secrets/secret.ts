/** What must not be sent to anyone, support included, or kept on a device that others may use. */
export type SecretKind = 'card' | 'account' | 'identity' | 'password' | 'code';

/** A part of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A secret and its position in a text. */
export interface Secret extends Span {
  readonly kind: SecretKind;
}

/** Full-width letters, digits, and signs inside of values, as typed on a Chinese keyboard; punctuation stays. */
const wide = /[０-９Ａ-Ｚａ-ｚ：＝－＃＠＆＊＿＋．／＼｜～]/g;

/** Returns a text of the same length with full-width characters and special spaces replaced by ASCII ones. */
export const toPlainWidth = (text: string): string =>
  text
    .replace(wide, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2007\u2009\u202f\u3000]/g, ' ');
