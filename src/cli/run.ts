/** An error with advice for the user of the command. */
interface HintedError extends Error {
  readonly hint?: string;
}

/** Takes the words after the name of a command and returns its exit code. */
export type Command = (words: readonly string[]) => Promise<number> | number;

/**
 * Runs a command and sets the exit code it returns; 2 and the error's message where it throws. The
 * stack is shown only with `DEBUG` set: it helps developers, not authors.
 */
export async function run(command: Command): Promise<void> {
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    process.exitCode = 2;
    console.error(formatError(error));
  }
}

function formatError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (process.env.DEBUG) return error.stack ?? error.message;
  const { hint } = error as HintedError;
  return `${error.message}\n${hint ? `→ ${hint}` : 'Set DEBUG=1 to see where.'}`;
}
