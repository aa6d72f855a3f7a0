import { toVisible } from '../i18n/visible-text.ts';

/** An error with what the user of a command can do; commands print both and end with exit code 2. */
export interface HintedError extends Error {
  readonly hint?: string;
}

/** Returns an error with a hint; `options` are those of `Error`. */
export const createError = (message: string, hint: string, options?: ErrorOptions): HintedError =>
  Object.assign(new Error(message, options), { hint });

/** Longer values are cut in messages. */
const mostShown = 100;

/** Returns a value in quotes, with everything that a terminal would not show as it is escaped. */
export const showValue = (text: string): string =>
  toVisible(JSON.stringify(text.length > mostShown ? `${text.slice(0, mostShown)}…` : text));
