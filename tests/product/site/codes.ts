/** Codes of another form than those of any real product here, so that no test takes the form for granted. */
export const codePattern: RegExp | undefined = /^[A-Z]{2}-\d{4}$/;

export const codeExample = 'RE-1101';

export const codeDescription = 'two capitals, a hyphen, four digits';
