/** A benchmark that cannot run: what was seen and expected, and what to do about it. */
export class BenchError extends Error {
  override readonly name = 'BenchError';
  /** What to do, imperative; the command prints it below the message. */
  readonly hint: string;

  constructor(message: string, hint: string, cause?: unknown) {
    super(message, { cause });
    this.hint = hint;
  }
}
