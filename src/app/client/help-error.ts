/** Why the help centre could not be asked. */
export type HelpErrorReason =
  /** What the caller passed makes no sense; the same call will never work. */
  | 'argument'
  /** Nothing usable came over the network, and nothing was cached. */
  | 'unavailable'
  /** The help centre speaks a newer version of its API than this client. */
  | 'version';

/**
 * An error with a reason that code can tell apart. Its fields are declared only: defining them first would cost
 * every app 100 bytes.
 */
export class HelpError extends Error {
  declare readonly reason: HelpErrorReason;
  /** What went wrong below, such as the error of `fetch`. */
  declare readonly cause: unknown;

  constructor(reason: HelpErrorReason, message: string, cause?: unknown) {
    super(message);
    this.name = 'HelpError';
    this.reason = reason;
    this.cause = cause;
  }
}

/** Tells whether nothing usable came, and another copy of the same may do. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof HelpError && error.reason === 'unavailable';

/** Returns a value as an error message shows it. */
export const quote = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value) : String(value);
