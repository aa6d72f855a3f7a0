import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Command } from './run.ts';

type Values<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; allowNegative: true }>
>['values'];

interface Definition<Options extends ParseArgsOptionsConfig> {
  /** What `--help` prints: how the command is called, what it does, its options and exit codes. */
  readonly usage: string;
  readonly options?: Options;
  /** It takes words beside its options. */
  readonly takesWords?: boolean;
  /** Returns the exit code. */
  readonly run: (values: Values<Options>, words: readonly string[]) => Promise<number> | number;
}

/**
 * Returns a command that answers `--help` with its usage, and throws with the usage as the hint if it is
 * given an option that does not exist.
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
