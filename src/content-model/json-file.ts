import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeUnreadable, readText } from './reading/read-text.ts';
import type { z } from 'zod';
import { LineCounter, parseDocument } from 'yaml';
import { findOffset } from './reading/yaml.ts';
import { writeAtomically } from './write-atomically.ts';

/** The lock and the dates file: JSON files that commands write and that Git merges. */

/** A reason why a text is not such a file. */
export interface JsonProblem {
  /** The keys that lead to the value; empty for the whole text. */
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

/** What a text holds, or its problems. */
export type Parsed<Data> =
  | { readonly data: Data; readonly problems: readonly [] }
  | { readonly data: undefined; readonly problems: readonly JsonProblem[] };

/** A kind of such files. */
export interface JsonFormat<Data> {
  /** Its name in a content directory. */
  readonly name: string;
  readonly parse: (text: string) => Parsed<Data>;
  readonly format: (data: Data) => string;
}

/** A file of a content directory as it is on disk. */
export interface JsonFile<Data> {
  readonly text: string;
  /** Undefined if there are problems. */
  readonly data: Data | undefined;
  readonly problems: readonly LocatedProblem[];
  /** Returns the line of the value at a path of keys, or of its nearest ancestor. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

type LocatedProblem = JsonProblem & { readonly line?: number | undefined };

/** Reads a file of a content directory; undefined if it has none. */
export function readJsonFile<Data>(
  directory: string,
  format: JsonFormat<Data>,
): JsonFile<Data> | undefined {
  const path = join(directory, format.name);
  if (!existsSync(path)) return undefined;
  const text = readText(path);
  if (typeof text === 'string') return openJson(text, format);
  const problems = [{ path: [], reason: describeUnreadable(text), line: 1 }];
  return { text: '', data: undefined, problems, lineOf: () => undefined };
}

/** Writes a file of a content directory; where it is a symbolic link, the file that it leads to. */
export function writeJsonFile<Data>(
  directory: string,
  { name, format }: JsonFormat<Data>,
  data: Data,
): void {
  const path = join(directory, name);
  writeAtomically(existsSync(path) ? realpathSync(path) : path, (part) =>
    writeFileSync(part, format(data)),
  );
}

/** Parses the text of a file. */
export function openJson<Data>(text: string, { parse, format }: JsonFormat<Data>): JsonFile<Data> {
  // Lines come from a YAML parser, which is slow and so only runs on demand.
  let lines: Lines | undefined;
  const getLines = () => (lines ??= readLines(text));
  const lineOf = (path: readonly PropertyKey[]) => getLines().lineOf(path);
  const parsed = parse(text);
  const isCanonical =
    parsed.data !== undefined && text.replaceAll('\r\n', '\n') === format(parsed.data);
  // A merge may leave behind duplicate keys, which `JSON.parse` ignores.
  const problems =
    parsed.data === undefined
      ? parsed.problems.map((found) => ({ ...found, line: findLine(found, text, getLines()) }))
      : (isCanonical ? [] : getLines().errors).map((line) => ({
          path: [],
          reason: 'is a duplicate key',
          line,
        }));
  return { text, data: problems.length > 0 ? undefined : parsed.data, problems, lineOf };
}

/** Parses a text by a schema. Never throws: mistakes are returned as problems. */
export function parseJson<Data>(text: string, schema: z.ZodType<Data>): Parsed<Data> {
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

/** Places in a JSON file. JSON is YAML, whose parser knows lines; it is slow. */
interface Lines {
  readonly errors: readonly number[];
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** Returns the places in the text of a JSON file. */
function readLines(text: string): Lines {
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
