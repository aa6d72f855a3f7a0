import type { HintedError } from '../content-model/hinted-error.ts';

import { toPrintable } from '../i18n/visible-text.ts';

/** Takes the words after the name of a command and returns its exit code. */
export type Command = (words: readonly string[]) => Promise<number> | number;

/**
 * Runs a command and sets the exit code that it returns. If it throws, sets 2 and prints the message of the error. The
 * stack is printed only if `DEBUG` is set, because it does not help authors.
 */
export async function run(command: Command): Promise<void> {
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    process.exitCode = 2;
    console.error(toPrintable(formatError(error)));
  }
}

/** Astro advises to look for a syntax error in content, whatever stopped it; the cause says what it was. */
const misleadingError = 'GenerateContentTypesError';

function formatError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (process.env.DEBUG) return error.stack ?? error.message;
  const { hint, message, cause } = error as HintedError;
  if (error.name === misleadingError)
    return `The code could not be run; content is not the cause.\n${cause instanceof Error ? formatError(cause) : message}`;
  return `${message}\n${hint ? `→ ${hint}` : 'Set DEBUG=1 to see where.'}`;
}
