/** Characters nobody sees, which may turn a line around; half of a pair, which no address can carry. */
const unseen = /(?![\n\t])[\p{Cc}\p{Cf}\p{Surrogate}]/gu;

/** Returns a text as people see it, its lines ended by a line feed. */
export const tidyText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(unseen, '');
