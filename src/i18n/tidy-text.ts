/** Invisible characters, which may reverse a line, and lone surrogates, which an address cannot contain. */
const unseen = /(?![\n\t])[\p{Cc}\p{Cf}\p{Surrogate}]/gu;

/** Returns a text without invisible characters and with LF line breaks. */
export const tidyText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(unseen, '');
