import { LineCounter, parseDocument } from 'yaml';
import { findOffset } from './yaml.ts';

/** Where things stand in a JSON file. JSON is YAML, whose reader knows lines; it takes its time. */
export interface Lines {
  readonly errors: readonly number[];
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** Returns where things stand in the text of a JSON file. */
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

/** Something that is wrong with a file. */
interface FileProblem {
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

/** Finds the line of a problem; of text that is no JSON, the first that a merge has marked. */
export function findLine(
  { path, reason }: FileProblem,
  text: string,
  lines: Lines,
): number | undefined {
  if (path.length > 0) return lines.lineOf(path);
  const conflict = text.split('\n').findIndex((line) => /^(?:<{7}|={7}|>{7})/.test(line)) + 1;
  if (conflict > 0) return conflict;
  const said = /\(line (\d+) column/.exec(reason)?.[1];
  return said === undefined ? lines.errors[0] : Number(said);
}
