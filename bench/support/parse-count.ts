import { BenchError } from './bench-error.ts';

/** Returns the whole number a flag was given, or undefined without one; throws where it is none above 0. */
export function parseCount(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new BenchError(
    `${flag} is ${JSON.stringify(text)}; expected a whole number above 0.`,
    `Write, for example, ${flag} 2000.`,
  );
}
