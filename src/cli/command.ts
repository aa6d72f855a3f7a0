import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { toPrintable } from '../i18n/visible-text.ts';
import type { Command } from './run.ts';

type Values<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; allowNegative: true }>
>['values'];

interface Definition<Options extends ParseArgsOptionsConfig> {
  /** The output of `--help`: how to call the command, what it does, its options and exit codes. */
  readonly usage: string;
  readonly options?: Options;
  /** The command has positional arguments. */
  readonly takesWords?: boolean;
  /** Returns the exit code. */
  readonly run: (values: Values<Options>, words: readonly string[]) => Promise<number> | number;
}

/**
 * Returns a command that prints its usage for `--help`, and throws with the usage as the hint for an unknown option.
 */
export const createCommand =
  <const Options extends ParseArgsOptionsConfig>({
    usage,
    options,
    takesWords = false,
    run,
  }: Definition<Options>): Command =>
  (args) => {
    if (args.includes('--help') || args.includes('-h')) {
      console.log(usage);
      return 0;
    }
    const { values, positionals } = parse();
    return run(values as Values<Options>, positionals);

    function parse() {
      try {
        const config = { options: options ?? {}, allowNegative: true } as const;
        return parseArgs({ ...config, args: [...args], allowPositionals: takesWords });
      } catch (error) {
        throw Object.assign(error as Error, { hint: `Usage: ${usage}` });
      }
    }
  };

/** Prints why a command has done nothing and returns its exit code. */
export function refuse(reason: string): 1 {
  console.error(toPrintable(reason));
  return 1;
}
