/** The form of the permanent codes of problems, which support quotes. `undefined` for a product without codes. */
export const codePattern: RegExp | undefined = /^[A-Z]-\d{2}$/;

export const codeExample = 'L-01';

/** The pattern in words, for error messages. */
export const codeDescription = 'a capital, a hyphen, two digits';
