/** Why a call failed. */
export type HelpErrorReason =
  /** An argument is invalid: the same call fails each time. */
  | 'argument'
  /** The network returned nothing usable, and nothing was cached. */
  | 'unavailable'
  /** The help centre has a newer version of its API than this client reads. */
  | 'version';

/**
 * An error with a reason that code can distinguish. Its fields are only declared: defining them would cost every
 * app 100 bytes.
 */
export class HelpError extends Error {
  declare readonly reason: HelpErrorReason;
  /** The underlying error, such as the one of `fetch`. */
  declare readonly cause: unknown;

  constructor(reason: HelpErrorReason, message: string, cause?: unknown) {
    super(message);
    this.name = 'HelpError';
    this.reason = reason;
    this.cause = cause;
  }
}

/** Tells whether nothing usable was loaded, so that another copy may be used instead. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof HelpError && error.reason === 'unavailable';

/** Formats a value for an error message. JSON can hold an object whose `toString` is no function. */
export function quote(value: unknown): string {
  try {
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
  } catch {
    return 'object';
  }
}
