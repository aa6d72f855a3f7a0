/**
 * The form of the permanent codes of problems, which support and apps quote. Codes are part of addresses and are
 * compared without case, so that they consist of capitals and digits with `-`, `_` or `.` in between. Constants of their
 * own, because the client for apps holds only those it needs.
 */

/** Matches the whole of a code. Undefined for a product without codes: articles then have no `code`. */
export const codePattern: RegExp | undefined = /^[A-Z]{3}-\d{3}$/;

export const codeExample = 'WDR-101';

/** The pattern in words, for error messages. */
export const codeDescription = 'three capitals, a hyphen, three digits';
