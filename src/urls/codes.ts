import { codePattern as ownPattern } from '../site/codes.ts';

/** Permanent code of a troubleshooting article; matches nothing on a site without codes. */
export const codePattern: RegExp = ownPattern ?? /(?!)/;

/** Tells whether problems of this site have codes. */
export const hasCodes = ownPattern !== undefined;

/** Tells whether a text has the form of a code. */
export const isCode = (text: string): text is string => codePattern.test(text);

/** Returns a code in its published form (`abc123` is `ABC-123`), or undefined if the text is not a code. */
export function findCode(text: unknown): string | undefined {
  const code = typeof text === 'string' ? text.toUpperCase() : '';
  return [code, code.replace(/\B(?=\d)/, '-')].find((each) => ownPattern?.test(each));
}
