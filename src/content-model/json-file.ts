import type { z } from 'zod';
import { LineCounter, parseDocument } from 'yaml';
import { findOffset } from './reading/yaml.ts';

/** The lock and the dates file: JSON files that commands write and that Git merges. */

/** A reason why a text is not such a file. */
export interface JsonProblem {
  /** The keys that lead to the value; empty for the whole text. */
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

/** A problem with its line. */
export type LocatedProblem = JsonProblem & { readonly line?: number | undefined };

/** Parses a text by a schema. Never throws: mistakes are returned as problems. */
export function parseJson<Data>(
  text: string,
  schema: z.ZodType<Data>,
):
  | { readonly data: Data; readonly problems: readonly [] }
  | { readonly data: undefined; readonly problems: readonly JsonProblem[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = `is not JSON: ${error instanceof Error ? error.message : String(error)}`;
    return { data: undefined, problems: [{ path: [], reason }] };
  }
  const parsed = schema.safeParse(value);
  return parsed.success
    ? { data: parsed.data, problems: [] }
    : { data: undefined, problems: parsed.error.issues.map(toProblem) };
}

/** The message for an invalid key is in a nested issue. */
const toProblem = (issue: z.core.$ZodIssue): JsonProblem => ({
  path: issue.path,
  reason: (issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined) ?? issue.message,
});

/**
 * Returns the problems of a text with their lines. For a text without problems, given with its canonical form, returns
 * its duplicate keys, which a merge may leave behind and `JSON.parse` ignores.
 */
export function locateProblems(
  text: string,
  problems: readonly JsonProblem[],
  canonical: string | undefined,
  getLines: () => Lines = () => readLines(text),
): readonly LocatedProblem[] {
  if (canonical === undefined)
    return problems.map((problem) => ({ ...problem, line: findLine(problem, text, getLines()) }));
  if (text.replaceAll('\r\n', '\n') === canonical) return [];
  return getLines().errors.map((line) => ({ path: [], reason: 'is a duplicate key', line }));
}

/** Places in a JSON file. JSON is YAML, whose parser knows lines; it is slow. */
export interface Lines {
  readonly errors: readonly number[];
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** Returns the places in the text of a JSON file. */
export function readLines(text: string): Lines {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const toLine = (offset: number): number => counter.linePos(offset).line;
  return {
    errors: document.errors.map(({ pos }) => toLine(pos[0])),
    lineOf: (path) => {
      const offset = findOffset(document, path);
      return offset === undefined ? undefined : toLine(offset);
    },
  };
}

/** Finds the line of a problem; of text that is not JSON, the first conflict marker of a merge. */
function findLine({ path, reason }: JsonProblem, text: string, lines: Lines): number | undefined {
  if (path.length > 0) return lines.lineOf(path);
  const conflict = text.split('\n').findIndex((line) => /^(?:<{7}|={7}|>{7})/.test(line)) + 1;
  if (conflict > 0) return conflict;
  const said = /\(line (\d+) column/.exec(reason)?.[1];
  return said === undefined ? lines.errors[0] : Number(said);
}
