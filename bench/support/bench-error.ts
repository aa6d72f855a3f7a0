/** The error of a benchmark that cannot run; the message has the found and the expected value. */
export class BenchError extends Error {
  override readonly name = 'BenchError';
  /** What to do, imperative; the command prints it below the message. */
  readonly hint: string;

  constructor(message: string, hint: string, cause?: unknown) {
    super(message, { cause });
    this.hint = hint;
  }
}
