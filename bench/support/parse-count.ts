import { BenchError } from './bench-error.ts';

/** Returns the value of an option as an integer, undefined without the option; throws unless it is above 0. */
export function parseCount(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new BenchError(
    `${option} is ${JSON.stringify(text)}; expected a whole number above 0.`,
    `Write, for example, ${option} 2000.`,
  );
}

/** Returns the integers of a comma-separated list; throws unless all are above 0. */
export const parseCounts = (option: string, text: string): number[] =>
  text.split(',').flatMap((part) => parseCount(option, part) ?? []);
