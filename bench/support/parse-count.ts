import { BenchError } from './bench-error.ts';

/** Returns the whole number an option was given, or undefined without one; throws if it is none above 0. */
export function parseCount(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new BenchError(
    `${option} is ${JSON.stringify(text)}; expected a whole number above 0.`,
    `Write, for example, ${option} 2000.`,
  );
}

/** Returns the whole numbers of a list with commas; throws if one is none above 0. */
export const parseCounts = (option: string, text: string): number[] =>
  text.split(',').flatMap((part) => parseCount(option, part) ?? []);
