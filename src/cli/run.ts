/** An error with advice for the user of the command. */
interface HintedError extends Error {
  readonly hint?: string;
}

/**
 * Runs a command and sets the exit code it returns; 2 and the error's message where it throws. The
 * stack is shown only with `DEBUG` set: it helps developers, not authors.
 */
export async function run(command: () => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.exitCode = 2;
    console.error(formatError(error));
  }
}

function formatError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (process.env.DEBUG) return error.stack ?? error.message;
  const { hint } = error as HintedError;
  return [error.message, ...(hint ? [`→ ${hint}`] : []), 'Set DEBUG=1 to see where.'].join('\n');
}
