import { createError, showValue } from '../content-model/hinted-error.ts';

/** Returns the value of an option if it is one of a list, or undefined without the option; throws if it is not. */
export function choose<Value extends string>(
  name: string,
  value: string | undefined,
  allowed: readonly Value[],
): Value | undefined {
  const found = allowed.find((each) => each === value);
  if (value === undefined || found !== undefined) return found;
  throw createError(
    `--${name} is ${showValue(value)}; expected one of ${allowed.join(', ')}.`,
    'Name one of these.',
  );
}
